# SPDX-License-Identifier: Apache-2.0
"""Labels of the codes a case file keeps: hearings, custody, counts, requests.

Knows stored codes as text; must not know the objects that hold them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def _count_form() -> dict[str, str]:
    return {
        "primary": translate("labels", "Primary"),
        "subsidiary": translate("labels", "Subsidiary"),
        "alternative": translate("labels", "Alternative"),
        "cumulative": translate("labels", "Cumulative"),
    }


def _offence_group() -> dict[str, str]:
    return {
        "core_tip": translate("labels", "Trafficking in persons"),
        "aggravation": translate("labels", "Aggravations"),
        "mode": translate("labels", "Attempt, assistance, use, corporations"),
        "defence": translate("labels", "Not punished"),
        "related_uu21": translate("labels", "Beside trafficking"),
        "obstruction": translate("labels", "Obstruction and witnesses"),
        "related_other": translate("labels", "Smuggling, placement and other laws"),
    }


def _sex() -> dict[str, str]:
    return {
        "female": translate("labels", "Female"),
        "male": translate("labels", "Male"),
        "unknown": translate("labels", "Not recorded"),
    }


def _statement_kind() -> dict[str, str]:
    return {
        "first": translate("labels", "First statement"),
        "additional": translate("labels", "Additional statement"),
        "continued": translate("labels", "Continued statement"),
        "confrontation": translate("labels", "Confrontation"),
        "court": translate("labels", "Testimony in court"),
        "assessment": translate("labels", "Assessment"),
    }


def _custody_act() -> dict[str, str]:
    return {
        "seized": translate("labels", "Seized"),
        "received": translate("labels", "Received"),
        "sealed": translate("labels", "Sealed"),
        "copied": translate("labels", "Copied"),
        "examined": translate("labels", "Examined"),
        "handed_over": translate("labels", "Handed over"),
        "stored": translate("labels", "Stored"),
        "returned": translate("labels", "Returned"),
    }


def _basis_state() -> dict[str, str]:
    return {
        "not_recorded": translate("labels", "Not recorded yet"),
        "not_needed": translate("labels", "No permit needed"),
        "requested": translate("labels", "Permit requested"),
        "granted": translate("labels", "Permit or approval given"),
        "refused": translate("labels", "Refused by the court"),
    }


def _availability() -> dict[str, str]:
    return {
        "held": translate("labels", "In hand"),
        "requested": translate("labels", "Asked for, not here yet"),
    }


def _bearing() -> dict[str, str]:
    return {
        "supports": translate("labels", "Supports"),
        "weakens": translate("labels", "Weakens"),
    }


def _strength() -> dict[str, str]:
    return {
        "1": translate("labels", "Weak"),
        "2": translate("labels", "Fair"),
        "3": translate("labels", "Strong"),
    }


def _applicant() -> dict[str, str]:
    return {
        "self": translate("labels", "The protected person"),
        "officer": translate("labels", "An officer"),
        "companion": translate("labels", "A companion"),
    }


def _document_kind() -> dict[str, str]:
    return {
        "RESUME": translate("labels", "Resume of the case file"),
        "MATRIX": translate("labels", "Element-evidence matrix"),
        "LPSK_APP": translate("labels", "Application for protection"),
    }


def _document_group() -> dict[str, str]:
    return {
        "investigator": translate("labels", "Investigation"),
        "lpsk": translate("labels", "LPSK and victims"),
    }


def _lpsk_service() -> dict[str, str]:
    return {
        "perlindungan_fisik": translate("labels", "Physical protection"),
        "rumah_aman": translate("labels", "Safe house"),
        "pengamanan_sidang": translate("labels", "Security at hearings"),
        "pemenuhan_hak_prosedural": translate("labels", "Procedural rights"),
        "pendampingan_pemeriksaan": translate("labels", "Company during examinations"),
        "keterangan_jarak_jauh": translate("labels", "Testimony from a distance"),
        "medis": translate("labels", "Medical help"),
        "psikologis": translate("labels", "Psychological help"),
        "psikososial": translate("labels", "Psychosocial help"),
        "biaya_hidup_sementara": translate("labels", "Temporary living costs"),
        "penggantian_transport": translate("labels", "Travel costs"),
        "identitas_baru": translate("labels", "New identity"),
        "relokasi": translate("labels", "New place to live"),
        "fasilitasi_restitusi": translate("labels", "Help with restitution"),
        "fasilitasi_kompensasi": translate("labels", "Help with compensation"),
    }


def _lpsk_attachment() -> dict[str, str]:
    return {
        "identitas": translate("labels", "Identity paper (sealed)"),
        "kartu_keluarga": translate("labels", "Family card (sealed)"),
        "surat_keterangan_aparat_atau_LP": translate(
            "labels", "Letter of the authority or police report"
        ),
        "kronologi": translate("labels", "Chronology"),
        "bukti_ancaman": translate("labels", "Proof of threats"),
        "hasil_medis_psikologis": translate(
            "labels", "Medical or psychological findings"
        ),
        "surat_kuasa_bila_diwakili": translate(
            "labels", "Power of attorney when represented"
        ),
        "foto_dokumen_perjalanan": translate("labels", "Pictures of travel documents"),
    }


TABLES: dict[str, Callable[[], dict[str, str]]] = {
    "count_form": _count_form,
    "offence_group": _offence_group,
    "sex": _sex,
    "statement_kind": _statement_kind,
    "custody_act": _custody_act,
    "basis_state": _basis_state,
    "availability": _availability,
    "bearing": _bearing,
    "strength": _strength,
    "applicant": _applicant,
    "document_kind": _document_kind,
    "document_group": _document_group,
    "lpsk_service": _lpsk_service,
    "lpsk_attachment": _lpsk_attachment,
}
"""Table name → its maker."""
