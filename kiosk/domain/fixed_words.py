"""The words that stand on badges and slips without being the event's own, in the event's languages where we have them.

On paper that guests carry, English leads where the event speaks it, as most can read it; then the event's own order.
"""

from collections.abc import Sequence

from kiosk.domain.model import Text

_LEADS = "en"

NO_PHOTO: Text = {"en": "No photo", "ko": "촬영 불가", "fr": "Pas de photo", "es": "Sin fotos"}
VOUCHER: Text = {"en": "Voucher", "ko": "교환권", "fr": "Bon", "es": "Vale"}
VALID: Text = {"en": "Valid", "ko": "사용", "fr": "Valable", "es": "Válido"}
ONCE: Text = {"en": "Once", "ko": "1회", "fr": "Une fois", "es": "Una vez"}
ISSUED: Text = {"en": "Issued", "ko": "발행", "fr": "Émis", "es": "Emitido"}
NAMELESS: Text = {
    "en": "No name on this slip: it may be handed to a colleague.",
    "ko": "이름이 없는 교환권입니다. 동료에게 건네도 됩니다.",
    "fr": "Ce bon ne porte pas de nom : il peut être donné à un collègue.",
    "es": "Este vale no lleva nombre: puede darse a un colega.",
}
RECEIVER_LOAN: Text = {
    "en": "Receiver loan",
    "ko": "통역 수신기 대여",
    "fr": "Prêt d’un récepteur",
    "es": "Préstamo de receptor",
}
RECEIVER: Text = {"en": "Receiver", "ko": "번호", "fr": "Récepteur", "es": "Receptor"}
LENT: Text = {"en": "Lent", "ko": "대여", "fr": "Prêté", "es": "Prestado"}
RETURN_TO: Text = {"en": "Return to", "ko": "반납", "fr": "À rendre à", "es": "Devolver en"}
DEPOSIT: Text = {"en": "Held as deposit", "ko": "보증", "fr": "Caution", "es": "Depósito"}
NOTHING: Text = {"en": "Nothing", "ko": "없음", "fr": "Aucune", "es": "Ninguno"}
BADGE: Text = {"en": "Badge", "ko": "명찰", "fr": "Badge", "es": "Credencial"}
DESK_COPY: Text = {"en": "Desk copy", "ko": "데스크 보관", "fr": "Pour l’accueil", "es": "Copia de mesa"}
SCAN_TO_RETURN: Text = {
    "en": "Scan to return",
    "ko": "반납 시 스캔",
    "fr": "À scanner au retour",
    "es": "Escanear al devolver",
}

STAFF_BADGE: Text = {
    "en": "Staff badge",
    "ko": "진행 요원증",
    "fr": "Badge d’équipe",
    "es": "Credencial de equipo",
}
ON_SHIFT_BY_SCAN: Text = {
    "en": "Scan at a desk to come on shift. Lost? Tell the lead.",
    "ko": "데스크에서 스캔하면 근무가 시작됩니다. 분실하면 팀장에게 알리세요.",
    "fr": "À scanner à l’accueil pour prendre le service. Perdu ? Prévenir le responsable.",
    "es": "Escanear en la mesa para empezar el turno. ¿Perdida? Avise al responsable.",
}
SHRED: Text = {
    "en": "Personal data. Give this list back to the lead; it is shredded after the event.",
    "ko": "개인정보입니다. 팀장에게 반납하세요. 행사 후 파쇄합니다.",
    "fr": "Données personnelles. À rendre au responsable ; à détruire après l’événement.",
    "es": "Datos personales. Devuelva esta lista al responsable; se destruye después del evento.",
}
LIST: Text = {
    "en": "Registration list",
    "ko": "등록 명단",
    "fr": "Liste des inscrits",
    "es": "Lista de inscritos",
}
PAGE: Text = {
    "en": "page {page} of {pages}",
    "ko": "{page} / {pages}쪽",
    "fr": "page {page} sur {pages}",
    "es": "página {page} de {pages}",
}


def on_paper(languages: Sequence[str]) -> tuple[str, ...]:
    """Return an event's languages in the order in which they stand on badges and slips."""
    return tuple(sorted(languages, key=lambda code: code != _LEADS))


def said(words: Text, languages: Sequence[str]) -> tuple[str, ...]:
    """Return fixed words in an event's languages, two at most; in English where it speaks none that we have."""
    known = [words[code] for code in on_paper(languages) if code in words]
    return tuple(dict.fromkeys(known[:2])) or (words[_LEADS],)
