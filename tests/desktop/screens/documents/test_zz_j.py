from dataclasses import replace
import pytest, time
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
import desktop.shell.book as app
from desktop.screens.documents.presenter import DocumentsPresenter
from desktop.qt.port import Route
from tests.support.window import Journey
from tests.support.lembayung import a_case_file, the_answers
from tests.support.store import fill
from models.usecases.documents import close_renderer

def test_real(qtbot, tmp_path, monkeypatch):
    pages=app.CASE_PAGES
    if not any(p is DocumentsPresenter for p in pages):
        monkeypatch.setattr(app,'CASE_PAGES',(*pages,DocumentsPresenter))
    j=Journey(qtbot,tmp_path)
    j.window.resize(1366,696)
    j.create(); j.until_open()
    tools=j.scope.frame._tools
    whole=a_case_file()
    done=[]
    def put():
        with tools.open_work() as work:
            from models.usecases.ports import Act
            from models.snapshot.kinds import KIND_OF
            for v in (whole.case,*whole.people,*whole.counts,*whole.statements,*the_answers().values(),*whole.exhibits,*(f for e in whole.exhibits for f in e.files),*whole.custody,*whole.links,*whole.requests):
                work.put(v,Act(f"{KIND_OF[type(v)]}.saved",case=whole.case.id))
            work.commit()
    j.tasks.run(j.window,put,lambda _: done.append(1),lambda e: done.append(e))
    j.until(lambda: bool(done)); print(done)
    frame=j.scope.frame
    frame.open_case(str(whole.case.id), Route('documents'))
    j.until(lambda: frame.current=='documents')
    page=next(p for p in frame.pages if p.key=='documents')
    t=time.perf_counter()
    j.until(lambda: page.view.preview.paper.pages>0); print('first preview', time.perf_counter()-t)
    j.window.grab().save('/tmp/shots/w1.png')
    page.visit(Route('documents','MATRIX:'))
    t=time.perf_counter()
    j.until(lambda: page.view.preview.paper.pages==3 and page.view.draft.issue_button.isEnabled()); print('matrix', time.perf_counter()-t)
    # quick arrows
    for _ in range(3): qtbot.keyClick(page.view.list, Qt.Key.Key_Down)
    j.until(lambda: page.view.draft.issue_button.isEnabled())
    print(page.view.draft._second.plain)
    page.view.draft.issue_button.click()
    from desktop.widgets.dialog import Dialog
    d=[x for x in j.window.findChildren(Dialog) if x.isVisible()][-1]
    d._buttons.itemAt(2).widget().click() if not hasattr(d,'edit') else (d.edit.setPlainText('alasan cukup'), d.act_button.click())
    j.until(lambda: page._hand.issued is not None and page.view.preview.paper.pages==3)
    def give(then):
        p=QPrinter(QPrinter.PrinterMode.HighResolution); p.setOutputFormat(QPrinter.OutputFormat.PdfFormat); p.setOutputFileName(str(tmp_path/'out.pdf'))
        from desktop.screens.documents.printing import prepare
        prepare(p); then(p)
    page.view.choose_printer=give
    qtbot.keyClick(page.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    j.until(lambda: (tmp_path/'out.pdf').exists() and page._shell._workspace.toast._text.plain.startswith('Dikirim') if hasattr(page._shell._workspace.toast,'_text') else (tmp_path/'out.pdf').exists())
    time.sleep(1)
    print('paper',(tmp_path/'out.pdf').stat().st_size)
    j.window.grab().save('/tmp/shots/w2.png')
    page.visit(Route('documents','RESUME:'))
    qtbot.wait(30)
    j.lock()
    print('locked while rendering')
    j.unlock('kapur sirih pinang gambir cengkih pala'); j.until_open()
    frame=j.scope.frame
    frame.open_case(str(whole.case.id), Route('documents'))
    j.until(lambda: frame.current=='documents')
    page=next(p for p in frame.pages if p.key=='documents')
    j.until(lambda: page.view.preview.paper.pages>0)
    print([r for r in range(page.view.list.model().rowCount())][-1], len(frame.snapshot.documents))
    j.end(); close_renderer()
