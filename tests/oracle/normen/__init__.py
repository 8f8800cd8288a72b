"""The norms: one small function per norm, named after it; each gives the spans of a case.

Owns: ALLE, norm number -> function. Every function takes (zaak, perioden) and returns spans or,
for a norm with parts, findings.
"""

from . import h2_algemeen, h4_instroom, h5_hulp, h6_regie, h7_vervolg, h8_voogdij

ALLE = {}
for _hoofdstuk in (h2_algemeen, h4_instroom, h5_hulp, h6_regie, h7_vervolg, h8_voogdij):
    ALLE.update(_hoofdstuk.NORMEN)
