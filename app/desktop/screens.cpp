#include "app/desktop/screens.h"

namespace mentorbook {

void registerScreens(MainWindow &, AppContext &) { }

} // namespace mentorbook
