"""Amounts of money: a number and a currency, read from what people write, and added up by currency; pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

CURRENCIES = frozenset(
    (
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD "
        "CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL "
        "GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW "
        "KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD "
        "NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP "
        "SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS "
        "VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
    ).split()
)
"""Source: ISO 4217, list one, without metals and funds."""

_DIGITS_AFTER_POINT = {
    **dict.fromkeys(
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(),
        0,
    ),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    **dict.fromkeys("CLF UYW".split(), 4),
}
"""Source: ISO 4217; two for all others."""

_SIGNS = {"원": "KRW", "₩": "KRW", "€": "EUR", "₹": "INR", "₫": "VND", "฿": "THB"}
"""Signs that are one currency's alone; $, £ and ¥ are several countries'."""

_WHOLE = re.compile(r"([A-Z]{3})?(\d{1,12}(?:\.\d{1,4})?|\d{1,3}(?:[, ]\d{3}){1,3}(?:\.\d{1,4})?)([A-Z]{3})?")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount above zero, or zero, of a currency (ISO 4217)."""

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        """Return the form in which it is kept and told: 50000 KRW, 12.50 EUR."""
        digits = _DIGITS_AFTER_POINT.get(self.currency, 2)
        whole = self.amount == self.amount.to_integral_value()
        return f"{self.amount:.{0 if whole else digits}f} {self.currency}"


def read_money(text: str, usual: str = "") -> Money | None:
    """Return what a text says, or None where it is no amount of money.

    Args:
        text: number and currency in either order: "50000 KRW", "KRW 50,000", "50,000원", "12.50 EUR". A point parts what
            is less than one, a comma or blank thousands.
        usual: the currency of a number that names none; "" takes no such number.
    """
    plain = text.strip().upper()
    for sign, currency in _SIGNS.items():
        plain = plain.replace(sign, currency)
    found = _WHOLE.fullmatch(re.sub(r"(?<=[A-Z])\s+|\s+(?=[A-Z])", "", plain))
    if found is None or (found[1] and found[3]):
        return None
    currency = found[1] or found[3] or usual
    amount = Decimal(found[2].replace(",", "").replace(" ", ""))
    digits = -int(amount.as_tuple().exponent)
    if currency not in CURRENCIES or digits > _DIGITS_AFTER_POINT.get(currency, 2):
        return None
    return Money(amount, currency)


def sums(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Return the sum of each currency, in order of the currencies' codes."""
    totals: dict[str, Decimal] = {}
    for one in amounts:
        totals[one.currency] = totals.get(one.currency, Decimal()) + one.amount
    return tuple(Money(amount, currency) for currency, amount in sorted(totals.items()))


def still_open(price: Money, paid: Iterable[Money]) -> Money:
    """Return what is left of a price; below zero where more was paid. Other currencies do not count."""
    same = sum((one.amount for one in paid if one.currency == price.currency), Decimal())
    return Money(price.amount - same, price.currency)
