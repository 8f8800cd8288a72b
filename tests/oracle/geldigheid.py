"""From which day each norm was law or norm.

Owns: VANAF and op_de_vervaldag. Jeugdwet, Besluit Jeugdwet and BW 1 titel 14 as rewritten are of
1 January 2015; the inspections wrote their operationalisation on 5 July 2021; the RSJ advised on
18 December 2020; the framework was written in 2022 and binds from 1 January 2023.
"""

from . import kalender as kal

WET, IGJ, RSJ, KADER = (kal.dag(d) for d in (20150101, 20210705, 20201218, 20230101))

VANAF = {404: IGJ, 501: IGJ, 712: RSJ}
VANAF.update({n: KADER for n in (201, 202, 405, 406, 502, 803)})

# counted back, or asked of the day itself: the law of the due day; elsewhere that of the trigger
# day
VERVALDAG = {243, 502, 605, 703, 704, 705, 706, 707, 708, 709, 710, 711, 804}


def vanaf(norm):
    return VANAF.get(norm, WET)


def op_de_vervaldag(norm):
    return norm in VERVALDAG
