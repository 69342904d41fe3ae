#pragma once

#include <QWidget>

namespace mentorbook {

// The widget of that class and accessible name below another; null: there is none.
template <class Widget> Widget *named(const QWidget *in, const QString &accessibleName)
{
    for (Widget *each : in->findChildren<Widget *>()) {
        if (each->accessibleName() == accessibleName)
            return each;
    }
    return nullptr;
}

template <class Widget> Widget *named(const QWidget &in, const QString &accessibleName)
{
    return named<Widget>(&in, accessibleName);
}

} // namespace mentorbook
