#pragma once

namespace mentorbook {

class AppContext;
class MainWindow;

// Puts every screen into the window and gives the window's commands their handlers.
void registerScreens(MainWindow &window, AppContext &context);

} // namespace mentorbook
