"""What columns are called in Korean, English, French and Spanish: a table from word to roster field."""

import re

from kiosk.domain.names import search_key
from kiosk.domain.roster import FIELDS

NATIVE_PARTS = ("given_name_native", "family_name_native")
"""Fields of imports only: the two parts of a native name, joined to `name_native`."""

IMPORT_FIELDS = (*FIELDS, *NATIVE_PARTS)
NAME_FIELDS = ("name", "name_native", "badge_name", "given_name", "family_name", *NATIVE_PARTS)

WHY_REFUSED = "Why this row was not taken"
CHECKED_IN = ("days_checked_in", "first_checked_in_at")
"""Columns that the export adds; an import leaves them alone, as it does the column of the refused rows."""

ANSWERED = ("answer_{}", "answered_{}")
"""Columns that the export adds for each question of the event; an import leaves them alone too."""

_WORDS = {
    "external_id": "id, attendee id, participant id, registration number, registration no, reference, order code, "
    "order id, 접수번호, 등록번호, 신청번호, 참가번호, 고유번호, numéro d'inscription, n° d'inscription, référence, "
    "número de inscripción, n.º de inscripción, referencia, id de participante",
    "booking_code": "booking code, code, confirmation code, booking reference, registration code, 예약번호, 예약코드, "
    "확인코드, 등록코드, 코드, code de réservation, code d'inscription, código de reserva, código",
    "ticket": "ticket code, ticket number, barcode, qr, qr code, secret, 티켓, 티켓번호, 티켓코드, 바코드, 입장권, "
    "입장권번호, billet, numéro de billet, code-barres, entrada, código de barras, boleto",
    "name": "name, full name, attendee, attendee name, participant, participant name, guest, guest name, english name, "
    "name in english, name (english), name (latin), latin name, romanised name, romanized name, 성명, 이름, 성함, "
    "참가자, 참가자명, 참석자, 참석자명, 영문명, 영문 이름, 영문 성명, 성명(영문), 이름(영문), 영어 이름, nom, nom complet, "
    "nom et prénom, prénom et nom, nom prénom, nombre, nombre completo, nombre y apellidos, nombre y apellido, "
    "apellidos y nombre, participante, asistente, invité, invitado",
    "name_native": "native name, name in native language, local name, original name, name in original script, "
    "korean name, name in korean, name (korean), hangul name, 한글명, 한글 이름, 한글 성명, 성명(한글), 이름(한글), 국문명, "
    "국문 성명, 국문 이름, 성명(국문), 이름(국문), 현지어 이름, 원어 이름, nom d'origine, nom natif, nom en coréen, nombre nativo, "
    "nombre original, nombre en coreano",
    "given_name": "given, first, given name, given names, first name, first names, forename, christian name, 명, 이름(명), 영문 이름(명), "
    "prénom, prénoms, nombre de pila, nombres, primer nombre",
    "family_name": "family, last, family name, last name, surname, 성, 성씨, 영문 성, nom de famille, apellido, apellidos, "
    "primer apellido",
    "badge_name": "badge name, name on badge, name for badge, name on the badge, 명찰, 명찰 이름, 명찰명, 명찰 표기, 배지 이름, "
    "nom sur le badge, nom du badge, nombre en la credencial, nombre para la credencial, nombre en el gafete",
    "organisation": "organisation, organization, organisation name, company, company name, institution, affiliation, "
    "employer, school, university, 소속, 소속기관, 소속기관명, 기관, 기관명, 단체명, 회사, 회사명, 직장, 학교, 학교명, 소속/기관, "
    "organisme, entreprise, société, établissement, école, organización, empresa, institución, entidad, escuela",
    "job_title": "job title, position, title, role title, 직함, 직책, 직위, 직급, fonction, poste, titre, cargo, puesto, título",
    "city": "city, town, 도시, 도시명, 시, 거주 도시, ville, commune, ciudad, localidad",
    "country": "country, country name, country code, nation, nationality, country/region, 국가, 국가명, 국가코드, 나라, 국적, "
    "pays, nationalité, pays de résidence, país, nacionalidad, país de residencia",
    "category": "category, participant type, participant category, attendee type, registration type, ticket type, type, "
    "role, 구분, 분류, 참가구분, 참가자 구분, 참가 유형, 참가자 유형, 유형, 자격, 등록 구분, 등록 유형, catégorie, "
    "type de participant, type d'inscription, rôle, categoría, tipo, tipo de participante, tipo de inscripción, rol",
    "email": "email, e-mail, email address, e-mail address, mail, 이메일, 이메일 주소, 메일, 메일주소, 전자우편, 전자메일, courriel, "
    "adresse e-mail, adresse mail, adresse électronique, correo, correo electrónico, dirección de correo",
    "phone": "phone, phone number, mobile, mobile number, mobile phone, cell, cell phone, telephone, tel, 전화, 전화번호, "
    "휴대폰, 휴대폰 번호, 휴대전화, 휴대전화번호, 핸드폰, 핸드폰 번호, 연락처, 전화 번호, téléphone, numéro de téléphone, "
    "portable, mobile (tél), teléfono, número de teléfono, móvil, celular",
    "language": "language, preferred language, 언어, 사용 언어, 사용언어, langue, langue préférée, idioma, lengua, "
    "idioma preferido",
    "days": "days, day, attendance days, days of attendance, days attending, participation days, dates of attendance, "
    "date of attendance, 참가일, 참가일자, 참석일, 참석일자, 참가 날짜, 참석 날짜, 일자, jours, jours de présence, "
    "dates de présence, días, días de asistencia, fechas, fechas de asistencia",
    "state": "payment, payment status, registration status, status, 상태, 결제, 결제상태, 결제 여부, 납부, 납부 여부, 등록상태, "
    "입금 여부, statut, statut de paiement, paiement, état, estado, estado de pago, pago",
    "price": "price, fee, registration fee, participation fee, amount due, total price, 금액, 참가비, 등록비, 결제금액, "
    "tarif, prix, frais d'inscription, montant, precio, tarifa, importe, cuota",
    "delegation": "delegation, delegation name, group, group name, team, 대표단, 대표단명, 그룹, 단체, 팀, délégation, groupe, "
    "équipe, delegación, grupo, equipo",
    "photo": "photo, photo consent, photos, photography, 사진, 사진 동의, 사진 촬영, 사진 촬영 동의, 촬영 동의, "
    "accord photo, consentement photo, droit à l'image, foto, fotos, consentimiento de foto, derechos de imagen",
    "hide": "hide, hide on badge, 숨김",
    "leading_script": "leading script, leading name, name that leads, 앞세울 이름, 먼저 쓸 이름, écriture principale, "
    "escritura principal",
    "protected": "protected, do not confirm, at risk, confidential attendance, 보호, 보호 대상, 참석 비공개, 참석 확인 금지, "
    "ne pas confirmer, présence confidentielle, protégé, no confirmar, asistencia confidencial, protegido",
    "access_needs": "access needs, accessibility, accessibility needs, special needs, 접근성, 편의 지원, 편의 사항, 지원 사항, "
    "besoins d'accessibilité, besoins particuliers, accessibilité, accesibilidad, necesidades especiales",
    "note": "note, notes, remark, remarks, comment, comments, 비고, 메모, 참고, 참고사항, 특이사항, remarque, remarques, "
    "commentaire, commentaires, nota, notas, observaciones, comentarios",
    "given_name_native": "given name (native), given name (korean), 한글 이름(명), 이름(국문명)",
    "family_name_native": "family name (native), family name (korean), 한글 성, 성(한글), 국문 성",
}
_IGNORED = (
    "no, nr, number, 번호, 순번, 연번, n°, numéro, número, timestamp, 타임스탬프, horodateur, marca temporal, "
    + ", ".join((WHY_REFUSED, *CHECKED_IN))
)

EITHER_GIVEN = "이름, nombre, name"
EITHER_FAMILY = "nom, name"
"""Words for the whole name that mean a part of it where another column holds the other part."""
_AROUND = re.compile(r"[/|\n()（）\[\]:*]+")


def folded(text: str) -> str:
    """Return a header as it is looked up: no case, marks, blanks or signs."""
    return search_key(text.replace("_", " ")).replace(" ", "")


def field_of(header: str) -> str:
    """Return the field that a header names, "" for none."""
    name = header.casefold().replace(" ", "_")
    if name in IMPORT_FIELDS:
        return name
    whole = _FIELD_OF.get(folded(header), "")
    if whole or is_ignored(header):
        return whole
    found = (_FIELD_OF.get(folded(part), "") for part in _AROUND.split(header))
    return next((field for field in found if field), "")


def is_ignored(header: str) -> bool:
    """Return whether a column is known to be of no use, such as a running number."""
    return folded(header) in _IGNORED_KEYS or header.casefold().startswith(_OF_ANSWERS)


def may_be(header: str, words: str) -> bool:
    """Return whether a header is one of these words, as a whole or before a bracket."""
    keys = _keys(words)
    return folded(header) in keys or folded(_AROUND.split(header)[0]) in keys


def _keys(words: str) -> frozenset[str]:
    return frozenset(folded(word) for word in words.split(", "))


_FIELD_OF = {key: field for field, words in _WORDS.items() for key in _keys(words)}
_OF_ANSWERS = tuple(name.format("") for name in ANSWERED)
_IGNORED_KEYS = _keys(_IGNORED)
