#pragma once

#include "app/cli/command.h"

namespace mentorbook::cli {

// The subcommands of `stats`, each in a file of its own.
void addStatsSurvival(CommandLine &line, CLI::App *stats);
void addStatsProportions(CommandLine &line, CLI::App *stats);

} // namespace mentorbook::cli
