#include "core/matching/lemon/lemon_solver.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace {

// LEMON's algorithms run to their end. The number types they compute with are ours, though: these ask on the
// way whether to stop, and leave by an exception that does not get out of this file. Everything LEMON holds
// is freed by its destructors then.
struct Stopped
{
};

class Watch
{
public:
    explicit Watch(const mentorbook::lemon_solver::ShallStop &shallStop)
        : m_shallStop(shallStop)
    {
        current = this;
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
    ~Watch() { current = nullptr; }

    void disarm() { current = nullptr; }

    static void tick()
    {
        if (current && --current->m_left <= 0)
            current->ask();
    }

private:
    void ask()
    {
        m_left = Interval;
        if (m_shallStop())
            throw Stopped();
    }

    // A pivot ticks some ten times and may look at a thousand arcs in between.
    static constexpr int Interval = 500;
    static thread_local Watch *current;

    const mentorbook::lemon_solver::ShallStop &m_shallStop;
    int m_left = Interval;
};

thread_local Watch *Watch::current = nullptr;

// A whole number that ticks when it is made from a plain number or subtracted: often enough everywhere, and
// outside the innermost loops of the network simplex, which handle costs.
template <class Int> class Ticking
{
public:
    Ticking() = default;
    Ticking(Int value) // implicit: LEMON assigns 0 and −1
        : m_value(value)
    {
        Watch::tick();
    }

    [[nodiscard]] Int get() const { return m_value; }

    friend Ticking operator+(Ticking a, Ticking b) { return exactly(a.m_value + b.m_value); }
    friend Ticking operator-(Ticking a, Ticking b)
    {
        Watch::tick();
        return exactly(a.m_value - b.m_value);
    }
    friend Ticking operator*(int a, Ticking b) { return exactly(a * b.m_value); }
    friend Ticking operator/(Ticking a, int b) { return exactly(a.m_value / b); }
    Ticking operator-() const { return exactly(-m_value); }
    Ticking &operator+=(Ticking other)
    {
        m_value += other.m_value;
        return *this;
    }
    Ticking &operator-=(Ticking other)
    {
        m_value -= other.m_value;
        return *this;
    }
    friend bool operator==(Ticking a, Ticking b) { return a.m_value == b.m_value; }
    friend bool operator!=(Ticking a, Ticking b) { return a.m_value != b.m_value; }
    friend bool operator<(Ticking a, Ticking b) { return a.m_value < b.m_value; }
    friend bool operator>(Ticking a, Ticking b) { return a.m_value > b.m_value; }
    friend bool operator<=(Ticking a, Ticking b) { return a.m_value <= b.m_value; }
    friend bool operator>=(Ticking a, Ticking b) { return a.m_value >= b.m_value; }

    static constexpr Ticking exactly(Int value)
    {
        Ticking result;
        result.m_value = value;
        return result;
    }

private:
    Int m_value = 0;
};

using Flow = Ticking<int>;
using Weight = Ticking<std::int64_t>;

} // namespace

// A quarter of the range, so that a sum with a heap's "none" does not overflow.
template <> class std::numeric_limits<Flow>
{
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = true;
    static constexpr bool has_infinity = false;
    static constexpr Flow infinity() { return max(); }
    static constexpr Flow max() { return Flow::exactly(std::numeric_limits<int>::max() / 4); }
    static constexpr Flow min() { return Flow::exactly(-(std::numeric_limits<int>::max() / 4)); }
};

template <> class std::numeric_limits<Weight>
{
public:
    static constexpr bool is_specialized = true;
    static constexpr bool is_signed = true;
    static constexpr bool is_integer = true;
    static constexpr bool has_infinity = false;
    static constexpr Weight infinity() { return max(); }
    static constexpr Weight max() { return Weight::exactly(std::numeric_limits<std::int64_t>::max() / 4); }
    static constexpr Weight min() { return Weight::exactly(-(std::numeric_limits<std::int64_t>::max() / 4)); }
};

#include <lemon/matching.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace mentorbook::lemon_solver {

Transport transport(int sources, const std::vector<int> &capacity, const std::vector<Arc> &arcs,
    std::int64_t unassigned, const ShallStop &shallStop)
{
    using Graph = lemon::SmartDigraph;
    using Simplex = lemon::NetworkSimplex<Graph, Flow, std::int64_t>;

    const int targets = static_cast<int>(capacity.size());
    Transport result;
    result.targetOf.assign(static_cast<std::size_t>(sources), -1);
    result.price.assign(capacity.size(), 0);
    if (sources == 0) {
        result.finished = true;
        return result;
    }

    // Nodes: sources, targets, the sink.
    Graph graph;
    graph.reserveNode(sources + targets + 1);
    graph.reserveArc(static_cast<int>(arcs.size()) + sources + targets);
    for (int i = 0; i < sources + targets + 1; ++i)
        graph.addNode();
    const Graph::Node sink = Graph::nodeFromId(sources + targets);

    std::unique_ptr<Simplex> simplex;
    bool prepared = false;
    Watch watch(shallStop);
    try {
        for (const Arc &arc : arcs) {
            graph.addArc(Graph::nodeFromId(arc.from), Graph::nodeFromId(sources + arc.to));
            Watch::tick();
        }
        for (int source = 0; source < sources; ++source)
            graph.addArc(Graph::nodeFromId(source), sink);
        for (int target = 0; target < targets; ++target)
            graph.addArc(Graph::nodeFromId(sources + target), sink);

        Graph::ArcMap<std::int64_t> cost(graph, 0);
        Graph::ArcMap<Flow> upper(graph, std::numeric_limits<Flow>::max());
        Graph::NodeMap<Flow> supply(graph, Flow(0));
        int id = 0;
        for (const Arc &arc : arcs)
            cost[Graph::arcFromId(id++)] = arc.weight;
        for (int source = 0; source < sources; ++source) {
            cost[Graph::arcFromId(id++)] = unassigned;
            supply[Graph::nodeFromId(source)] = 1;
        }
        for (const int places : capacity)
            upper[Graph::arcFromId(id++)] = std::min(places, sources);
        supply[sink] = -sources;

        simplex = std::make_unique<Simplex>(graph);
        simplex->upperMap(upper).costMap(cost).supplyMap(supply);
        prepared = true;
        result.finished = simplex->run() == Simplex::OPTIMAL;
    } catch (const Stopped &) {
        // The flow and the potentials are read below as far as they got.
    }
    watch.disarm();
    if (!prepared)
        return result;

    for (std::size_t i = 0; i < arcs.size(); ++i) {
        if (simplex->flow(Graph::arcFromId(static_cast<int>(i))) > Flow::exactly(0))
            result.targetOf[static_cast<std::size_t>(arcs[i].from)] = arcs[i].to;
    }
    const std::int64_t ground = simplex->potential(sink);
    for (int target = 0; target < targets; ++target) {
        const std::int64_t potential = simplex->potential(Graph::nodeFromId(sources + target));
        // A place nobody uses may have any potential above the sink's; its price is nothing.
        result.price[static_cast<std::size_t>(target)] = std::max<std::int64_t>(ground - potential, 0);
    }
    return result;
}

Matching match(int nodes, const std::vector<Arc> &edges, const ShallStop &shallStop)
{
    using Graph = lemon::SmartGraph;
    using Weights = Graph::EdgeMap<Weight>;
    using Algorithm = lemon::MaxWeightedMatching<Graph, Weights>;

    Graph graph;
    graph.reserveNode(nodes);
    graph.reserveEdge(static_cast<int>(edges.size()));
    for (int i = 0; i < nodes; ++i)
        graph.addNode();

    Matching result;
    Watch watch(shallStop);
    try {
        for (const Arc &edge : edges) {
            graph.addEdge(Graph::nodeFromId(edge.from), Graph::nodeFromId(edge.to));
            Watch::tick();
        }
        Weights weights(graph);
        int id = 0;
        for (const Arc &edge : edges)
            weights[Graph::edgeFromId(id++)] = edge.weight;
        Algorithm algorithm(graph, weights);
        algorithm.run();
        watch.disarm();

        for (int i = 0; i < nodes; ++i) {
            const Graph::Node node = Graph::nodeFromId(i);
            const Graph::Node mate = algorithm.mate(node);
            result.partnerOf.push_back(mate == lemon::INVALID ? -1 : Graph::id(mate));
            result.value.push_back(algorithm.nodeValue(node).get());
        }
        for (int k = 0; k < algorithm.blossomNum(); ++k) {
            if (algorithm.blossomValue(k) == Weight::exactly(0))
                continue;
            OddSet set;
            set.value = algorithm.blossomValue(k).get();
            for (Algorithm::BlossomIt node(algorithm, k); node != lemon::INVALID; ++node)
                set.nodes.push_back(Graph::id(node));
            result.oddSets.push_back(std::move(set));
        }
        result.finished = true;
    } catch (const Stopped &) {
        result = {};
    }
    return result;
}

int largestMatching(int nodes, const std::vector<Arc> &edges)
{
    using Graph = lemon::SmartGraph;
    Graph graph;
    graph.reserveNode(nodes);
    graph.reserveEdge(static_cast<int>(edges.size()));
    for (int i = 0; i < nodes; ++i)
        graph.addNode();
    for (const Arc &edge : edges)
        graph.addEdge(Graph::nodeFromId(edge.from), Graph::nodeFromId(edge.to));
    lemon::MaxMatching<Graph> matching(graph);
    matching.run();
    return matching.matchingSize();
}

} // namespace mentorbook::lemon_solver
