/*
 * lib/catalogue/code_row.h: is a number a code of a group?
 *
 * Owns: what the check of a case asks the code lists. The rows stand in codes.inc.
 */
#ifndef KWK_CODE_ROW_H
#define KWK_CODE_ROW_H

#include "kwaliteitskader/catalogue.h"
#include "kwaliteitskader/codes.h"

/* Every bit that `roles` may hold: KWK_ROL_JEUGDIGE through the last role. */
#define KWK_I_ROLES_ALL ((1u << (KWK_ROL_BELANGHEBBENDE + 1)) - 1u)

/* 1 if kwk_code_name would give a name. Never for KWK_GROUP_NONE and KWK_GROUP_GETAL. */
int32_t kwk_i_code_known(int32_t group, int32_t number);

#endif
