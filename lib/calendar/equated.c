/*
 * lib/calendar/equated.c: the days equated with a feestdag by royal decree.
 *
 * Owns: the built-in table for Algemene termijnenwet art. 3 lid 3, its decrees, what is known of
 * each year, and the horizon. A new decree is new rows here, a later horizon, and a test; the days
 * follow no rule (4 May 2015 was equated, 4 May 2020 and 2026 were not), so nothing is ever
 * computed.
 */
#include "calendar_internal.h"

/* The last day of the last year that a decree covers. */
#define KWK_EQUATED_HORIZON 20281231

/* clang-format off */
/* Day, ordinal of the decree in kwk_equated_decrees, evidence. Ascending. */
#define KWK_EQUATED_ROWS(X) \
    X(19900525, 0, TEKST) X(19901224, 0, TEKST) X(19901231, 0, TEKST) X(19910510, 0, TEKST) \
    X(19911227, 0, TEKST) X(19920501, 0, TEKST) X(19920529, 0, TEKST) \
    X(20050506, 1, TEKST) X(20060526, 1, TEKST) X(20070518, 1, TEKST) X(20071224, 2, TEKST) \
    X(20071227, 1, TEKST) X(20071228, 1, TEKST) X(20071231, 1, TEKST) \
    X(20080502, 2, TEKST) X(20090102, 2, TEKST) X(20090501, 2, TEKST) X(20090504, 2, TEKST) \
    X(20090522, 2, TEKST) X(20100514, 2, TEKST) \
    X(20110506, 3, TEKST) X(20110603, 3, TEKST) X(20120518, 3, TEKST) X(20121224, 3, TEKST) \
    X(20121231, 3, TEKST) X(20130429, 3, TEKST) X(20130510, 3, TEKST) X(20131227, 3, TEKST) \
    X(20140530, 4, TEKST) X(20150102, 4, TEKST) X(20150504, 4, TEKST) X(20150515, 4, TEKST) \
    X(20160506, 4, TEKST) \
    X(20170428, 5, SECUNDAIR) X(20170526, 5, SECUNDAIR) X(20180511, 5, SECUNDAIR) \
    X(20181224, 5, SECUNDAIR) X(20181231, 5, SECUNDAIR) X(20190531, 5, SECUNDAIR) \
    X(20191227, 5, SECUNDAIR) \
    X(20200522, 6, SECUNDAIR) X(20210514, 6, SECUNDAIR) X(20220527, 6, SECUNDAIR) \
    X(20230428, 7, TITEL) X(20230519, 7, TITEL) X(20240510, 7, TITEL) X(20241227, 7, TITEL) \
    X(20250530, 7, TITEL) \
    X(20260102, 8, TITEL) X(20260515, 8, TITEL) X(20270507, 8, TITEL) X(20280428, 8, TITEL) \
    X(20280526, 8, TITEL)
/* clang-format on */

#define KWK_EQUATED_ROW(date, decree, evidence) {date, decree, KWK_BEWIJS_##evidence},
static const struct kwk_i_equated kwk_equated_table[] = {KWK_EQUATED_ROWS(KWK_EQUATED_ROW)};
#undef KWK_EQUATED_ROW
#undef KWK_EQUATED_ROWS

static const char *const kwk_equated_decrees[] = {
    "KB 12-01-1990 (BWBR0004691)",
    "KB 26-11-2003 nr. 03.004876 (BWBR0015963)",
    "KB 27-09-2007 nr. 07.003139 (BWBR0022669)",
    "KB 07-06-2010 nr. 10.001566 (BWBR0027755)",
    "KB 17-06-2013 nr. 13.001210 (BWBR0033679)",
    "KB 31-10-2016 (Stcrt. 2016, 58653)",
    "KB 20-09-2019",
    "KB 08-03-2022 nr. 2022000289",
    "Besluit gelijkstelling 2 januari 2026 e.a. (BWBR0051300)",
};

/* Which years the decrees cover, and how well they are known. */
static const struct {
    int32_t first, last, evidence;
} kwk_equated_spans[] = {
    {1990, 1992, KWK_BEWIJS_TEKST},
    {2005, 2016, KWK_BEWIJS_TEKST},
    {2017, 2022, KWK_BEWIJS_SECUNDAIR},
    {2023, 2028, KWK_BEWIJS_TITEL},
};

/* clang-format off */
/* Where the rows of 1990, 1991 .. 2028 start, and where the last end. */
static const uint8_t kwk_equated_starts[] = {
     0,  3,  5,  7,  7,  7,  7,  7,  7,  7, /* 1990 */
     7,  7,  7,  7,  7,  7,  8,  9, 14, 15, /* 2000 */
    19, 20, 22, 25, 28, 29, 32, 33, 35, 38, /* 2010 */
    40, 41, 42, 43, 45, 47, 48, 50, 51, 53, /* 2020 */
};
/* clang-format on */

const struct kwk_i_equated *kwk_i_equated_in(int32_t year, uint32_t *count)
{
    if (year < 1990 || year > 2028) {
        *count = 0;
        return kwk_equated_table;
    }
    *count = (uint32_t)(kwk_equated_starts[year - 1989] - kwk_equated_starts[year - 1990]);
    return kwk_equated_table + kwk_equated_starts[year - 1990];
}

uint32_t kwk_i_knowledge(kwk_date first, kwk_date last)
{
    uint32_t flags = 0;
    int32_t from = first / 10000;
    int32_t to = last / 10000;
    if (last > KWK_EQUATED_HORIZON) {
        flags |= KWK_TERM_BEYOND_HORIZON;
    }
    if (from < 1990 || (from < 2005 && to > 1992)) {
        flags |= KWK_TERM_YEAR_UNKNOWN;
    }
    return flags;
}

uint32_t kwk_i_secondary(kwk_date first, kwk_date last)
{
    if (last < 20170000 || first > 20229999) {
        return 0;
    }
    int32_t year = first / 10000 > 2017 ? first / 10000 : 2017;
    for (; year <= 2022 && year <= last / 10000; year++) {
        uint32_t count;
        const struct kwk_i_equated *row = kwk_i_equated_in(year, &count);
        for (; count > 0; count--, row++) {
            if (row->evidence == KWK_BEWIJS_SECUNDAIR && row->date >= first && row->date <= last) {
                return KWK_TERM_SECONDARY;
            }
        }
    }
    return 0;
}

/* The row of a day, or NULL. */
static const struct kwk_i_equated *kwk_equated_find(kwk_date date)
{
    uint32_t count;
    const struct kwk_i_equated *row = kwk_i_equated_in(date / 10000, &count);
    for (; count > 0; count--, row++) {
        if (row->date == date) {
            return row;
        }
    }
    return NULL;
}

const char *KWK_CALL kwk_equated_decree(kwk_date date)
{
    const struct kwk_i_equated *row = kwk_equated_find(date);
    return row != NULL ? kwk_equated_decrees[row->decree] : NULL;
}

int32_t KWK_CALL kwk_equated_decree_copy(kwk_date date, char *buffer, uint32_t capacity,
                                         uint32_t *needed)
{
    const char *text = kwk_equated_decree(date);
    return text != NULL ? kwk_i_calendar_copy(text, buffer, capacity, needed) : KWK_ERR_CODE;
}

int32_t KWK_CALL kwk_equated_evidence(kwk_date date)
{
    const struct kwk_i_equated *row = kwk_equated_find(date);
    return row != NULL ? row->evidence : KWK_BEWIJS_GEEN;
}

kwk_date KWK_CALL kwk_equated_horizon(void)
{
    return KWK_EQUATED_HORIZON;
}

int32_t KWK_CALL kwk_equated_year(int32_t year)
{
    for (uint32_t i = 0; i < sizeof kwk_equated_spans / sizeof kwk_equated_spans[0]; i++) {
        if (year >= kwk_equated_spans[i].first && year <= kwk_equated_spans[i].last) {
            return kwk_equated_spans[i].evidence;
        }
    }
    return KWK_BEWIJS_GEEN;
}

#undef KWK_EQUATED_HORIZON
