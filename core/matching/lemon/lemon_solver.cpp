#include "core/matching/lemon/lemon_solver.h"
