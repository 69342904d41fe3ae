#include "app/cli/command.h"

int main(int argc, char **argv) { return mentorbook::cli::CommandLine().execute(argc, argv); }
