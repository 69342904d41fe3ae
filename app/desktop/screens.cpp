#include "app/desktop/screens.h"

#include "app/desktop/wiring.h"

namespace mentorbook {

void registerScreens(MainWindow &window, AppContext &context)
{
    new Wiring(window, context); // the window owns it
}

} // namespace mentorbook
