#include "core/base/tr.h"
#include "core/domain/names.h"
#include "core/matching/round_questions.h"
#include "core/matching/rounds/prepared_round.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// As the window shows scores.
QString points(qint64 score) { return QLocale().toString(double(score) / 100.0, 'f', 1); }

QString ruleNoun(const RuleCount &rule)
{
    const int n = rule.count;
    switch (rule.rule) {
    case PairRule::Oneself:
        return {};
    case PairRule::HeldBack:
        return Tr::tr("%n are held back", nullptr, n);
    case PairRule::Manager:
        return Tr::tr("%n are managers of theirs", nullptr, n);
    case PairRule::Report:
        return Tr::tr("%n report to them", nullptr, n);
    case PairRule::Banned:
        return Tr::tr("%n are banned", nullptr, n);
    case PairRule::Ended:
        return Tr::tr("%n were with them before", nullptr, n);
    case PairRule::Avoided:
        return Tr::tr("%n are avoided by wish", nullptr, n);
    case PairRule::NotJunior:
        return Tr::tr("%n are not junior", nullptr, n);
    case PairRule::SeniorityUnknown:
        return Tr::tr("of %n nothing says who is senior", nullptr, n);
    case PairRule::OtherLevel:
        return Tr::tr("%n are of another level", nullptr, n);
    case PairRule::OtherAgeGroup:
        return Tr::tr("%n are of another age group", nullptr, n);
    case PairRule::LevelUnknown:
        return Tr::tr("of %n the level or age group is not known", nullptr, n);
    case PairRule::Must:
        return Tr::tr("%n do not meet “%1”, which must hold", nullptr, n)
            .arg(rule.must ? mentorbook::nameOf(*rule.must) : QString());
    case PairRule::MinimumScore:
        return Tr::tr("%n score below the minimum", nullptr, n);
    }
    Q_UNREACHABLE();
}

} // namespace

QString explain(const WhyNot &whyNot, const NameOf &nameOf)
{
    const QString mentor = nameOf(whyNot.mentor);
    const QString mentee = nameOf(whyNot.mentee);
    if (whyNot.proposed)
        return Tr::tr("%1 is proposed for %2.").arg(mentor, mentee);
    if (whyNot.rule == PairRule::Must && whyNot.must)
        return Tr::tr("%1 and %2 may not be paired: “%3” must hold and does not.")
            .arg(mentor, mentee, mentorbook::nameOf(*whyNot.must));
    if (whyNot.rule)
        return Tr::tr("%1 and %2 may not be paired: %3")
            .arg(mentor, mentee, ruleSentence(*whyNot.rule, mentor, mentee));
    const QString pair = whyNot.has
        ? Tr::tr("%1 scores %2 for %3, %4 scores %5.")
              .arg(mentor, points(whyNot.score), mentee, nameOf(*whyNot.has), points(whyNot.hasScore))
        : Tr::tr("%1 scores %2 for %3, who has nobody.").arg(mentor, points(whyNot.score), mentee);
    const QString others = whyNot.changed == 0
        ? Tr::tr("Nobody else would change.")
        : Tr::tr("%n others would have somebody else, or nobody.", nullptr, whyNot.changed);
    if (whyNot.fewerMatched > 0)
        return Tr::tr("%1 Together they would leave %2. %3")
            .arg(pair, Tr::tr("%n people more without anybody", nullptr, whyNot.fewerMatched), others);
    if (whyNot.costs <= 0)
        return Tr::tr(
            "%1 Forming the pair would cost nothing: it is as good, and the tie went the other way. %2")
            .arg(pair, others);
    return Tr::tr("%1 Forming the pair would cost everybody together %2 points. %3")
        .arg(pair, points(whyNot.costs), others);
}

QStringList explainAlternatives(const WhyNot &whyNot, const NameOf &nameOf)
{
    QStringList sentences;
    for (const Alternative &alternative : whyNot.alternatives)
        sentences.append(alternative.atLeast == 0
                ? Tr::tr("%1 scores %2, perhaps at no cost.")
                      .arg(nameOf(alternative.mentor), points(alternative.score))
                : Tr::tr("%1 scores %2, at a cost of %3 points or more.")
                      .arg(nameOf(alternative.mentor), points(alternative.score),
                          points(alternative.atLeast)));
    return sentences;
}

QString explain(const Relaxation &relaxation)
{
    const QString gain = Tr::tr("%n people more would be matched", nullptr, relaxation.gain);
    switch (relaxation.kind) {
    case Relaxation::Kind::LiftMust:
        return Tr::tr("If “%1” need not hold, %2.")
            .arg(relaxation.must ? mentorbook::nameOf(*relaxation.must) : QString(), gain);
    case Relaxation::Kind::LowerMinimum:
        return Tr::tr("With a minimum score of %1, %2.").arg(points(relaxation.minimum), gain);
    case Relaxation::Kind::DirectManagersOnly:
        return Tr::tr("If only direct managers are ruled out, %1.").arg(gain);
    case Relaxation::Kind::AnotherPlace:
        return Tr::tr("If every mentor takes one mentee more, %1.").arg(gain);
    case Relaxation::Kind::LetIn:
        return Tr::tr("If those held back take part, %1.").arg(gain);
    case Relaxation::Kind::AllowEnded:
        return Tr::tr("If people who were a pair before may be one again, %1.").arg(gain);
    }
    Q_UNREACHABLE();
}

QString explain(const UnmatchedRules &unmatched)
{
    QStringList parts;
    for (const RuleCount &rule : unmatched.rules) {
        if (const QString noun = ruleNoun(rule); !noun.isEmpty())
            parts.append(noun);
    }
    return parts.isEmpty() ? QString() : Tr::tr("Of the others, %1.").arg(parts.join(u", "_s));
}

QString explain(const ComputedRound &round)
{
    const Certificate &certificate = round.outcome.certificate;
    if (!certificate.optimal)
        return Tr::tr("Not proven best: at most %1 points more in total are possible with as many matched.")
            .arg(points(certificate.gap));
    if (round.detail.worstRaised && round.detail.worst)
        return Tr::tr("Proven: the best total with no pair below %1, and no worst pair could be better.")
            .arg(points(*round.detail.worst));
    return Tr::tr("Proven: as many matched as possible, and the best total.");
}

} // namespace mentorbook
