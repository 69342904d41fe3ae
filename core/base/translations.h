#pragma once

class QCoreApplication;

namespace mentorbook {

// Loads the user's language for the application's own texts and Qt's; English plural forms where there is
// none.
void installTranslations(QCoreApplication &application);

} // namespace mentorbook
