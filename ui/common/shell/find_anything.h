#pragma once

#include "ui/common/theme/icons.h"

#include <QLineEdit>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

class QListWidget;

namespace mentorbook {

// Something that was found: what it is called, what it is, and how to go there.
struct SearchHit
{
    Icon icon = Icon::Search;
    QString title;
    QString detail = {};
    std::function<void()> open;
};

// Finds at most so many things for what was typed, best first. Called for every letter: answer at once.
using SearchProvider = std::function<QList<SearchHit>(const QString &text, int atMost)>;

// The field at the window's top: what is typed is looked up everywhere, and the hits stand below it.
// Up and Down choose, Enter goes there, Escape gives up.
class FindAnything : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindAnything(QWidget *parent = nullptr);

    // Providers are asked in the order in which they came.
    void addProvider(SearchProvider provider);
    [[nodiscard]] QListWidget *results() const { return m_results; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void showResults();
    void open(int row);

    std::vector<SearchProvider> m_providers;
    QList<SearchHit> m_hits;
    QListWidget *m_results;
};

} // namespace mentorbook
