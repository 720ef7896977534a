# SPDX-License-Identifier: Apache-2.0
"""What there is to see: every page, and the states a page can be in.

Knows names of pictures and gestures at the window; must not know a page's
widgets. Pages are taken from the frame, so a new page has its picture at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QApplication, QDialog

from desktop.qt.port import Route
from desktop.screens.deadlines.view import DeadlinesView
from desktop.screens.home.lens import Lens
from desktop.screens.home.view import HomeView
from desktop.screens.unlock.complaint import words_of
from desktop.screens.unlock.view import Step
from desktop.shell.shots import Scene, Stage
from models.base.errors import DiskTrouble, JournalBehind, WrongPassphrase
from models.casefile.people import Role

_CODE = "B4KUZ-DCBR3-5EMSL-29YVQ-AYCHE-VNAA8-EMD9N-RT9XJ"
_TYPED = "B4KUZDCBR38ZQ1"
"""Two groups as they are on the paper, and one with a digit no key has."""

_NAMES = {
    "summary": "03_ringkasan",
    "elements": "04_unsur_bukti",
    "charges": "04c_pasal_dakwaan",
    "statements": "05a_keterangan",
    "people": "06_orang",
    "evidence": "07_barang_bukti",
    "acts": "08b_tindakan",
    "documents": "08_dokumen",
    "open_points": "11c_perlu_diperiksa",
    "journal": "09_riwayat",
    "guide": "14b_panduan_perkara",
}
_PARTS = {
    "04d_arah_pasal": "direction",
    "04e_saring_korban": "screening",
    "04f_hukum_acara": "codes",
}
_VAULT_NAMES = {
    "home": "02a_beranda_penyidik",
    "cases": "02_perkara",
    "deadlines": "02f_tenggat",
    "guide": "14a_panduan",
    "journal": "02b_riwayat_brankas",
    "settings": "02c_pengaturan",
}
_LENSES = {
    Lens.PARALEGAL: "02b_beranda_paralegal",
    Lens.PROSECUTOR: "02c_beranda_jaksa",
}
_SECONDS_LEFT = 24
_LIMIT = 300


def door_scenes() -> Iterator[Scene]:
    """Yield what can be seen before a vault is open."""
    yield Scene("01a_buka_brankas", _door_typed, _door_clear)
    yield Scene("01a_frasa_belum_cocok", _door_refused, _door_clear)
    yield Scene("01a_rusak", _door_damaged, _door_clear)
    yield Scene("01b_kunci_pemulihan", _door_recovery, _door_clear)
    yield Scene("01c_unlock_en", _door_english, _door_indonesian)
    yield Scene("01d_buat_tempat", _step(Step.PLACE), _door_clear)
    yield Scene("01e_buat_frasa", _step(Step.WORDS), _door_clear)
    yield Scene("01f_buat_kunci", _door_code, _door_clear)
    yield Scene("01g_buat_cocokkan", _step(Step.TYPED), _door_clear)


def vault_scenes(stage: Stage) -> Iterator[Scene]:
    """Yield every page of the open vault."""
    for key in stage.frame.vault_keys:
        name = _VAULT_NAMES.get(key, f"02_{key}")
        yield Scene(name, partial(_go, Route(key)))
    for lens, name in _LENSES.items():
        yield Scene(name, partial(_lens, lens), partial(_lens, Lens.INVESTIGATOR))
    yield Scene("02g_tenggat_tabel", _days_in_rows, _turn_days)
    yield Scene("02d_perkara_baru", partial(_go, Route("cases", field="new")), _close)


def case_scenes(stage: Stage, ending: str = "") -> Iterator[Scene]:
    """Yield every page of the open case.

    Args:
        stage: the running program, a case open.
        ending: put after each name, e.g. ``_kosong``.
    """
    for key in stage.frame.case_keys:
        name = _NAMES.get(key, f"10_{key}")
        yield Scene(f"{name}{ending}", partial(_go, Route(key)))


def form_scenes(stage: Stage) -> Iterator[Scene]:
    """Yield every form that a route of the open case leads to.

    Args:
        stage: the running program, a full case open.
    """
    snapshot = stage.frame.snapshot
    assert snapshot is not None, "no case lies open"
    file = snapshot.file
    victim, exhibit = file.with_role(Role.VICTIM)[0].id, file.exhibits[0].id
    aged = next((one.id for one in file.people if one.ages), victim)
    routes = {
        "11a_form_perkara": Route("summary", field="case.title"),
        "11b_form_sangkaan": Route("summary", field="count:new"),
        "11c_form_orang": Route("people", victim, "people.note"),
        "06b_orang_usia": Route("people", aged),
        "11o_form_usia": Route("people", aged, "people.ages"),
        "11d_form_keterangan": Route("statements", field="new"),
        "11e_form_barang_bukti": Route("evidence", exhibit, "exhibit.description"),
        "11f_form_penguasaan": Route("evidence", exhibit, "custody"),
        "11g_form_tautan": Route("evidence", exhibit, "link"),
        "11j_form_tugas": Route("summary", field="task"),
        "11h_form_permohonan": Route("documents", victim, "request.threats"),
        "11k_form_pilihan_hukum": Route("charges", field="choice"),
        "11l_form_putusan": Route("charges", field="ruling"),
        "11m_lembar_pemberatan": Route("charges", field="facts"),
        "11n_lembar_arah": Route("charges", field="answers"),
        "11i_form_tindakan": Route("acts", field="new:detention_extended"),
    }
    for name, route in routes.items():
        yield Scene(name, partial(_go, route), _close)
    for name, part in _PARTS.items():
        yield Scene(name, partial(_go, Route("charges", field=part)))


def fall_scenes(stage: Stage) -> Iterator[Scene]:
    """Yield what stands otherwise when the words of the first victim fall away.

    Args:
        stage: the running program, a full case open.
    """
    snapshot = stage.frame.snapshot
    assert snapshot is not None, "no case lies open"
    said = ",".join(one.id for one in snapshot.file.statements[:2])
    away = partial(_go, Route("elements", field=f"fall:{said}"))
    yield Scene("04b_jika_ini_gugur", away)


def state_scenes() -> Iterator[Scene]:
    """Yield what may come over any page."""
    yield Scene("12b_kunci_otomatis", _idle, _idle_over)
    yield Scene("12d_ubah_tahap", _stage_dialog, _close)
    yield Scene("12e_dasar_hukum_cara_hitung", _deadline, _close)
    yield Scene("13a_berhasil", _toast, _toast_over)
    yield Scene("13b_galat", _trouble, _trouble_over)


def _go(route: Route, stage: Stage) -> None:
    stage.frame.go(route)


def _lens(lens: Lens, stage: Stage) -> None:
    stage.frame.go(Route("home"))
    stage.settle()
    view = stage.frame.shown.view
    assert isinstance(view, HomeView)
    view.lens.choose(lens)


def _days_in_rows(stage: Stage) -> None:
    stage.frame.go(Route("deadlines"))
    stage.settle()
    _turn_days(stage)


def _turn_days(stage: Stage) -> None:
    view = stage.frame.shown.view
    assert isinstance(view, DeadlinesView)
    view.card.switch.click()


def _close(stage: Stage) -> None:
    del stage
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog) and one.isVisible():
            one.reject()


def _door_clear(stage: Stage) -> None:
    stage.door.forget()
    stage.door.notice.clear()
    stage.door.open.refuse("", 0)
    stage.door.open.clear()
    stage.door.open.passphrase.set_caps_lock(False)
    stage.door.show_step(Step.OPEN)


def _door_typed(stage: Stage) -> None:
    stage.door.open.passphrase.edit.setText(stage.example.words)
    stage.door.open.passphrase.set_caps_lock(True)


def _door_refused(stage: Stage) -> None:
    error = WrongPassphrase(tries=3, wait_seconds=4)
    stage.door.open.refuse(words_of(error), error.wait_seconds)


def _door_damaged(stage: Stage) -> None:
    stage.door.complain(JournalBehind(missing=2))


def _door_recovery(stage: Stage) -> None:
    stage.door.show_step(Step.RECOVER)
    stage.door.recover.groups.set_code(_TYPED)
    stage.door.recover.groups.edits[2].setFocus()


def _door_english(stage: Stage) -> None:
    stage.speak("en")
    _door_typed(stage)


def _door_indonesian(stage: Stage) -> None:
    stage.speak("id")
    _door_clear(stage)


def _door_code(stage: Stage) -> None:
    stage.door.code.show_code(_CODE)
    stage.door.show_step(Step.CODE)


def _step(step: Step) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.door.place.name.setText("Unit PPA Nusa Raya")
        stage.door.place.user.setText("Sekar Adiwarna")
        stage.door.words.offer(stage.example.words)
        stage.door.show_step(step)

    return show


def _idle(stage: Stage) -> None:
    stage.wakefulness.dialog.show_left(_SECONDS_LEFT, _LIMIT)
    stage.window.dim(on=True)
    stage.wakefulness.dialog.ask()


def _idle_over(stage: Stage) -> None:
    stage.wakefulness.dialog.hide()
    stage.window.dim(on=False)


def _stage_dialog(stage: Stage) -> None:
    stage.workspace.stage_button.click()


def _deadline(stage: Stage) -> None:
    stage.workspace.header.deadline.click()


def _toast(stage: Stage) -> None:
    stage.workspace.toast.say("BB-07 ditautkan ke K-02 · Penjeratan utang", lambda: 0)


def _toast_over(stage: Stage) -> None:
    stage.workspace.toast.put_away()


def _trouble(stage: Stage) -> None:
    stage.frame.trouble(DiskTrouble("full"))


def _trouble_over(stage: Stage) -> None:
    stage.workspace.notice.clear()
