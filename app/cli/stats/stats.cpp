#include "app/cli/stats/stats.h"

namespace mentorbook::cli {

void addStats(CommandLine &line)
{
    CLI::App *stats = line.add(
        line.root(), "stats", "The statistics behind Insights, on any CSV, for whoever checks them");
    stats->require_subcommand(1);
    addStatsSurvival(line, stats);
    addStatsProportions(line, stats);
}

} // namespace mentorbook::cli
