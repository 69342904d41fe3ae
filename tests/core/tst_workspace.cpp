#include "core/storage/workspace.h"
#include <QtTest>
using namespace mentorbook;
using namespace Qt::StringLiterals;
class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smoke()
    {
        auto w = Workspace::inMemory();
        if (!w)
            qFatal("%s %s", qPrintable(w.error().message), qPrintable(w.error().detail));
        auto r = (*w)->perform({.operation = Operation::EditProgram}, [&] {
            return (*w)->database().run(u"INSERT INTO person(employee_number) VALUES (?)"_s, u"1"_s);
        });
        if (!r)
            qFatal("%s %s", qPrintable(r.error().message), qPrintable(r.error().detail));
        QVERIFY((*w)->undo());
        QVERIFY((*w)->redo());
        auto c = (*w)->check();
        QVERIFY(c);
        QCOMPARE(*c, QStringList());
        QTemporaryDir d;
        auto f = Workspace::create(d.filePath(u"a #%? ü.mentorbook"_s));
        if (!f)
            qFatal("%s %s", qPrintable(f.error().message), qPrintable(f.error().detail));
        f->reset();
        f = Workspace::open(d.filePath(u"a #%? ü.mentorbook"_s));
        if (!f)
            qFatal("%s %s", qPrintable(f.error().message), qPrintable(f.error().detail));
        QVERIFY((*f)->check());
    }
};
QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
