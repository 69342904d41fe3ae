#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace mentorbook {

enum class ResourceKind {
    Expectation, // what mentors and mentees can expect of each other
    Frequency, // how often and how long to meet
    RoleBoundary, // mentor, sponsor, coach, therapist
    BestPractice,
    VideoLink,
    IceBreaker,
    ConversationStarter,
    GoalTemplate,
    Agenda, // of one of the first meetings
    TrainingOutline, // a part of the mentors' training
};
inline constexpr int ResourceKindCount = 10;

// A piece of guidance for participants. Shipped ones come with the program in four languages; a workspace
// keeps its own and what it changed of the shipped.
struct Resource
{
    ResourceId id; // null: shipped and not changed
    QString origin; // the shipped one that this is, or takes the place of; empty: the workspace's own
    std::optional<ProgramId> program; // none: of every program
    ResourceKind kind = ResourceKind::IceBreaker;
    QString language; // "en", "de", "fr", "es"
    QString title; // may be empty for one-sentence kinds
    QString text;
    QString link; // of a video
    bool hidden = false; // a shipped one that the workspace does not want

    bool operator==(const Resource &) const = default;
};

} // namespace mentorbook
