#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test. Arguments go to ctest (for example: -R undo).
# shellcheck source=packaging/setup.sh
source "$(dirname "$0")/setup.sh"

install_missing_packages
build core-only mentorbook_core # proves that core needs neither Gui nor Widgets
build dev
say "Testing"
ctest --preset dev --parallel "$(nproc)" "$@"
