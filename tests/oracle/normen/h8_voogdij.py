"""Chapter 8: guardianship: worker, first contact, yearly evaluation, the carers' right to block."""

from ..getallen import F, LEES, N, R, ROL, V, VLAG
from . import eerste_contact as ec
from .h6_regie import jaarlijks, verhuizing


def werker_voogdij(z, p):
    """Besluit Jeugdwet 4.2.1 lid 1: a worker within five werkdagen."""
    return ec.werker(z, p, 801, p.voogdijketens)


def eerste_contact_voogdij(z, p):
    """Besluit Jeugdwet 4.2.1 lid 1: contact with the child and his parents."""

    def personen(start):
        ouders = ec.ouders(z, start)
        onbekend = not ouders and not z.afwezig((F.OUDER,), start, start)
        return (
            ouders,
            [LEES.VOOGDIJ_OUDERS],
            None,
            (R.FACT_UNKNOWN, F.OUDER) if onbekend else None,
        )

    rollen = (ROL.OUDER_MET_GEZAG, ROL.OUDER_ZONDER_GEZAG)
    return ec.contact(z, p, 802, p.voogdijketens, personen, rollen, F.OUDER)


def plan_jaarlijks_kader(z, p):
    """Framework 8.4.1: yearly evaluation for children under four."""
    spans = jaarlijks(z, p, 803, p.voogdijketens, (F.PLAN_BEZIEN,), True)
    vier = z.leeftijd.bereikt(N.GRENS_4)
    for s in spans:
        if s.start is None:
            continue
        if vier is None:
            s.toestand = (
                V.UNDETERMINED,
                R.CONFLICT if z.leeftijd.conflict else R.FACT_UNKNOWN,
                F.GEBOORTE,
            )
        elif s.start >= vier[1]:
            s.betwist.append(LEES.TOT_VIER_JAAR)
        elif s.start >= vier[0]:
            s.toestand = (V.UNDETERMINED, R.PARTIAL_DATE, F.GEBOORTE)
        s.flags |= VLAG.KADER_DIFFERS
    return spans


def blokkaderecht_336a(z, p):
    """BW 1:336a lid 1, 2; 1:306a: the carers' consent to move a child after a year (voogdij)."""
    return verhuizing(
        z,
        p,
        804,
        p.voogdijketens,
        (N.MAATREGEL_VOOGDIJ, N.MAATREGEL_TIJDELIJKE_VOOGDIJ),
        N.VERZOEK_VERVANGENDE_TOESTEMMING,
        True,
    )


NORMEN = {
    801: werker_voogdij,
    802: eerste_contact_voogdij,
    803: plan_jaarlijks_kader,
    804: blokkaderecht_336a,
}
