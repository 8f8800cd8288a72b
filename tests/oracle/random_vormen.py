"""Scenes for the general shapes: facts that start a norm, facts that answer, and what is said of
them.

Owns: vormen(story). Which kinds, values, roles and flags bite is read from the rows; days are drawn
around those on which a shape turns.
"""

from . import kalender as kal
from .getallen import ACTOR, F, KENMERK, N, ROL
from .normen import EIGEN, VORMEN
from .normen.rijen import lees_rijen, lees_soort

PERIODEN = (F.MAATREGEL, F.MACHTIGING, F.PLAATSING)
MENSEN = (0, 1, 2, 9, 10, 35)


def _rijen():
    return [r for n, r in sorted(lees_rijen().items()) if n not in EIGEN and r.vorm in VORMEN]


def _uit_masker(r, masker, soort, vereist):
    """A value of the row, mostly; sometimes another, or none."""
    binnen = [n for n in range(32) if masker >> n & 1]
    keus = r.random()
    if binnen and keus < 0.75:
        return r.choice(binnen)
    if keus < 0.87 and not vereist:
        return 0
    return r.choice(soort.waarden) if soort.waarden else r.choice((0, 7))


def _rollen(r, masker):
    """All, some or none of these roles, and now and then somebody else."""
    keus, uit = r.random(), 0
    for rol in range(27):
        if masker >> rol & 1 and (keus < 0.5 or r.random() < 0.4):
            uit |= 1 << rol
    if keus > 0.8:
        uit = 0
    if r.random() < 0.2:
        uit |= 1 << r.choice((ROL.JEUGDIGE, ROL.OUDER_MET_GEZAG, ROL.VOOGD, ROL.RVDK, ROL.SCHOOL))
    return uit


def _feit(v, kind, d, rij, masker, ref=0, ref2=0):
    """One fact with the fields that its kind uses; 0 when a required one is lacking."""
    r, soort = v.r, lees_soort(kind)
    velden = {}
    if "ref" in soort.velden:
        velden["ref"] = ref
    if "ref2" in soort.velden:
        velden["ref2"] = ref2
    if "value" in soort.velden:
        velden["value"] = _uit_masker(r, masker, soort, "value" in soort.vereist)
    if "detail" in soort.velden:
        velden["detail"] = r.choice(([] if "detail" in soort.vereist else [0]) + soort.details)
    if "roles" in soort.velden:
        velden["roles"] = _rollen(r, rij.rollen)
    if "persons" in soort.velden:
        velden["persons"] = r.choice((0, 0, 1, 2, 3, 4, 6, 7, 1 << 9))
    if "person" in soort.velden:
        velden["person"] = r.choice(
            (0, 9, 9, 10) if kind == F.WERKER_AANGEWEZEN else (9, 9, 10, 1)
            if kind == F.REGISTRATIE else (0, 0, 1, 1, 2)
        )
    if "last_day" in soort.velden and ("last_day" in soort.vereist or r.random() < 0.6):
        velden["last_day"] = d + r.choice((0, 5, 30, 364, 365, 1825, 1826, 1827, 400))
    if any(not velden.get(n) for n in soort.vereist):
        return 0
    dag = d
    if soort.onvolledig and r.random() < 0.08:
        dag = kal.getal(d) // 100 * 100
        velden.pop("last_day", None)
    nummer = v.bij(kind, dag, **velden)
    f = v.feiten[-1]
    for k in (rij.kenmerk, KENMERK.DEELNEMERS_VOLLEDIG, KENMERK.SCHRIFTELIJK):
        if k & soort.kenmerken and (k == rij.kenmerk or r.random() < 0.4):
            v.vlag(f, k)
    return nummer


def _deelname(v, d, doel):
    v.bij(
        F.DEELNAME,
        d,
        ref=doel,
        person=v.r.choice(MENSEN),
        value=v.r.choice(
            (ACTOR.JEUGDIGE, ACTOR.OUDER_MET_GEZAG, ACTOR.GEDRAGSDESKUNDIGE, ACTOR.PLEEGOUDER)
        ),
    )


def _mdo(v, d, rij):
    nummer = v.bij(
        F.MDO, d, value=v.r.choice((0, 1, 2, 3, 3)), roles=_rollen(v.r, rij.rollen),
    )
    if v.r.random() < 0.3:
        v.vlag(v.feiten[-1], KENMERK.DEELNEMERS_VOLLEDIG)
    if v.r.random() < 0.3:
        _deelname(v, d, nummer)
    return nummer


def _een_dag(v):
    r = v.r
    if v.maatregelen:
        _, _, first, last = r.choice(v.maatregelen)
        last = last or first + 500
        if r.random() < 0.2:
            return r.choice((first - 1, first, last, last + 1))
        return first + r.randint(0, max(1, min(400, last - first)))
    return v.t0 + r.randint(-30, 300)


def _grond(v, d, rij):
    """What a fact refers to: nothing, a period, or what it came from."""
    r = v.r
    periode = [f["id"] for f in v.feiten if f["kind"] in PERIODEN]
    maatregel = [m[0] for m in v.maatregelen]
    keus = r.random()
    if rij.antwoord_op:
        waarden = [n for n in range(32) if rij.antwoord_op >> n & 1]
        return v.bij(F.VERZOEK, d - r.choice((0, 5, 13, 14, 15, 40)), value=r.choice(waarden))
    if rij.aanleiding in (F.VOORNEMEN, F.BEEINDIGD):
        return r.choice((maatregel if keus < 0.7 else periode) or periode or [0])
    if keus < 0.4 or not periode:
        return 0
    if keus < 0.65:
        return r.choice(maatregel or periode)
    if keus < 0.75:
        return r.choice(periode)
    if keus < 0.87:
        return v.bij(F.HULP_BEPAALD, d - r.randint(0, 60), value=r.choice((1, 2, 4)))
    return v.bij(F.VERZOEK, d - r.randint(0, 60), value=r.choice((1, 3, 9, 10)))


def _aanleidingen(v, rij):
    """(id, day, ref) of what starts this norm."""
    r, uit = v.r, []
    if rij.aanleiding in PERIODEN:
        uit = [(f["id"], kal.dag(f["date"]), 0) for f in v.feiten if f["kind"] == rij.aanleiding]
        return r.sample(uit, min(2, len(uit)))
    for _ in range(r.choice((1, 1, 1, 2, 2, 3))):
        d = uit[-1][1] + r.choice((0, 0, 1, 30, 90)) if uit and r.random() < 0.6 else _een_dag(v)
        ref = uit[-1][2] if uit and r.random() < 0.4 else _grond(v, d, rij)
        ref2 = 0
        if "ref2" in lees_soort(rij.aanleiding).velden and r.random() < 0.35:
            ref2 = _mdo(v, d - r.choice((0, 0, 3)), rij)
        t = _feit(v, rij.aanleiding, d, rij, rij.van_waarden, ref, ref2)
        if t:
            uit.append((t, d, ref))
    return uit


def _antwoord(v, rij, aanleiding, alle):
    r = v.r
    t, d, ref = aanleiding
    soort = lees_soort(rij.vervulling)
    einde = d
    if rij.lengte:
        einde = d + rij.lengte * {N.TERM_DAG: 1, N.TERM_WEEK: 7, N.TERM_MAAND: 30}.get(rij.eenheid, 365)
        if rij.eenheid == N.TERM_MAAND:
            einde = kal.plus_maanden(d, rij.lengte)
    dag = r.choice((d - 60, d - 5, d - 1, d, d, d, d + 1, d + 4, d + 40, einde, einde + 1, einde + 3))
    keus = r.random()
    naar = naar2 = 0
    if keus < 0.3:
        naar = t
    elif keus < 0.4 and "ref2" in soort.velden:
        naar2 = t
    elif keus < 0.5:
        naar = ref
    elif keus < 0.6:
        naar = r.choice(alle)[0]
    elif keus < 0.75:
        naar = r.choice([f["id"] for f in v.feiten])
    f = _feit(v, rij.vervulling, dag, rij, rij.tot_waarden, naar, naar2)
    if not f:
        return
    if r.random() < 0.15:
        _deelname(v, dag, f)
    if r.random() < 0.1 and rij.aanleiding not in PERIODEN:
        for g in v.feiten:
            if g["id"] == t and "ref" in lees_soort(g["kind"]).velden and not rij.antwoord_op:
                g["ref"] = f


def _gezegd(v, rij, t, d):
    """Explanation, judgement, or a term set by somebody."""
    r = v.r
    keus = r.random()
    rest = dict(ref=t, value=rij.nummer, person=r.choice((0, 0, -1, 1)))
    dag = d + r.randint(0, 60)
    if keus < 0.4:
        v.bij(F.OORDEEL, dag, detail=r.choice((1, 2)), **rest)
    elif keus < 0.7:
        tot = dag + r.randint(0, 90) if r.random() < 0.4 else None
        v.bij(F.UITLEG, dag, detail=r.randint(1, 8), last_day=tot, **rest)
    else:
        v.bij(F.TERMIJN_GESTELD, dag, last_day=dag + r.randint(0, 60), **rest)


def _volledig(v, rij, d):
    r = v.r
    soorten = {rij.aanleiding, rij.vervulling, F.MAATREGEL, F.GEZAG, F.OUDER, F.PLAATSING} - {0}
    for kind in sorted(soorten):
        if r.random() < 0.45:
            van = r.choice((kal.dag(16000101), v.t0 - 2000, v.t0, d - 60, d - 1, d, d, d + 1))
            tot = d + r.choice((0, 1, 10, 200)) if r.random() < 0.3 else None
            v.bij(F.VOLLEDIG, van, value=kind, person=r.choice((0, -1, -1)), last_day=tot)


def vormen(v):
    r = v.r
    rijen = _rijen()
    per_vorm = {}
    for rij in rijen:
        per_vorm.setdefault(rij.vorm, []).append(rij)
    for _ in range(r.choice((1, 2, 2, 3))):
        rij = r.choice(per_vorm[r.choice(sorted(per_vorm))] if r.random() < 0.8 else rijen)
        gevonden = _aanleidingen(v, rij)
        for t, d, ref in gevonden:
            if rij.vervulling and rij.vervulling not in PERIODEN:
                for _ in range(r.choice((0, 1, 1, 2))):
                    _antwoord(v, rij, (t, d, ref), gevonden)
            if r.random() < 0.15:
                _deelname(v, d, t)
            if rij.kenmerk in (KENMERK.OUDERS_GEHOORD, KENMERK.JEUGDIGE_GEHOORD) and r.random() < 0.5:
                _feit(v, F.GEHOORD, d + r.choice((-1, 0, 5)), rij, 0, t)
            if r.random() < 0.25:
                _gezegd(v, rij, t, d)
            if r.random() < 0.5:
                _volledig(v, rij, d)
