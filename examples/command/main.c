/*
 * main.c: the command `kwaliteitskader`: chooses the subcommand; help and version.
 */
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "term_command.h"

static const char help_nl[] =
    "kwaliteitskader: termijnen in de jeugdbescherming, uit gedateerde feiten\n"
    "\n"
    "  kwaliteitskader check BESTAND...       wat is te laat, binnenkort, lopend, onbekend, "
    "voldaan\n"
    "      --as-of DAG --known-on DAG --lang nl|en --json --all --brief --soon DAGEN --verwacht\n"
    "  kwaliteitskader phase BESTAND...       in welke processtap een zaak staat\n"
    "  kwaliteitskader validate BESTAND...    alles wat aan een zaak niet klopt, ineens\n"
    "  kwaliteitskader missing BESTAND...     nog vast te leggen: wat het meest oplevert, dan per "
    "norm\n"
    "      --as-of DAG --known-on DAG --lang nl|en --json --all\n"
    "  kwaliteitskader decision BESTAND...    kernbesluiten: wat ontbreekt, wat herstelt het, wat "
    "is vereist\n"
    "      --as-of DAG --known-on DAG --lang nl|en --json --matrix\n"
    "  kwaliteitskader convert --to zaak|json|rows BESTAND\n"
    "  kwaliteitskader term ...               een termijn uitrekenen\n"
    "  kwaliteitskader holidays JAAR          feestdagen van de Algemene termijnenwet\n"
    "  kwaliteitskader norms                  de normen met artikel en status\n"
    "  kwaliteitskader catalogue              het hele kader: --markdown|--json|--csv [--page "
    "NAAM]\n"
    "  kwaliteitskader may ACTOR HANDELING BESTAND      mag dit nu: ja, nee, alleen met, niet te "
    "zeggen\n"
    "      --about @NAAM --person N --place WOORD --capable ja|nee --as-of DAG --json; --matrix\n"
    "  kwaliteitskader consent SOORT BESTAND            wiens toestemming, mening of overleg nodig "
    "is\n"
    "  kwaliteitskader agenda BESTAND         wat wanneer moet, als iCalendar\n"
    "  kwaliteitskader diff BESTAND [BESTAND] welke oordelen verschillen, tussen zaken, dagen, "
    "lezingen\n"
    "  kwaliteitskader receipt BESTAND        bewijs van een zaak: SHA-256 van vraag, feiten en "
    "bevindingen\n"
    "  kwaliteitskader verify BEWIJS BESTAND  is de zaak nog die van het bewijs?\n"
    "  kwaliteitskader SUBCOMMANDO --help\n"
    "  kwaliteitskader --help | --version     (--help --lang en: English)\n"
    "\n"
    "Een BESTAND is een zaak (.zaak), JSON of rijen; '-' is standaardinvoer; een map is elke .zaak "
    "erin.\n"
    "check eindigt met 0 (niets te laat), 1 (iets te laat en nog niet gedaan), 2 (onjuiste "
    "invoer),\n"
    "3 (een verwacht-regel kwam niet uit); validate met 1 als er iets is gevonden. Nederlands, "
    "tenzij --lang en. NO_COLOR wordt gevolgd.\n"
    "Dit is een hulpmiddel: geen juridisch advies en geen besluit.\n";

static const char help_en[] =
    "kwaliteitskader: deadlines in Dutch child protection, from dated facts\n"
    "\n"
    "  kwaliteitskader check FILE...          what is overdue, due soon, running, unknown, met\n"
    "      --as-of DAY --known-on DAY --lang nl|en --json --all --brief --soon DAYS --verwacht\n"
    "  kwaliteitskader phase FILE...          which process step a case is in\n"
    "  kwaliteitskader validate FILE...       everything that is wrong with a case at once\n"
    "  kwaliteitskader missing FILE...        still to record: what helps most, then per norm\n"
    "      --as-of DAY --known-on DAY --lang nl|en --json --all\n"
    "  kwaliteitskader decision FILE...       core decisions: what is lacking, what cures it, what "
    "is required\n"
    "      --as-of DAY --known-on DAY --lang nl|en --json --matrix\n"
    "  kwaliteitskader convert --to zaak|json|rows FILE\n"
    "  kwaliteitskader term ...               compute a term\n"
    "  kwaliteitskader holidays YEAR          holidays of the Algemene termijnenwet\n"
    "  kwaliteitskader norms                  the norms with article and status\n"
    "  kwaliteitskader catalogue              the whole framework: --markdown|--json|--csv\n"
    "  kwaliteitskader may ACTOR ACT FILE     may this be done now: yes, no, only with, cannot "
    "tell\n"
    "      --about @NAME --person N --place WORD --capable ja|nee --as-of DAY --json; --matrix\n"
    "  kwaliteitskader consent KIND FILE      whose consent, opinion or consultation is needed\n"
    "  kwaliteitskader agenda FILE            what falls due when, as iCalendar\n"
    "  kwaliteitskader diff FILE [FILE]       which verdicts differ, between cases, days, "
    "readings\n"
    "  kwaliteitskader receipt FILE           receipt of a case: SHA-256 of question, facts, "
    "findings\n"
    "  kwaliteitskader verify RECEIPT FILE    is the case still that of the receipt?\n"
    "  kwaliteitskader SUBCOMMAND --help\n"
    "  kwaliteitskader --help | --version\n"
    "\n"
    "A FILE is a case (.zaak), JSON or rows; '-' is standard input; a directory is every .zaak in "
    "it.\n"
    "check ends with 0 (nothing overdue), 1 (something overdue), 2 (bad input), 3 (a verwacht "
    "line\n"
    "failed). Dutch unless --lang en. NO_COLOR is respected.\n"
    "This is a tool: no legal advice and no decision.\n";

bool option_date(const char *option, const char *text, int32_t lang, kwk_date *date)
{
    if (text == 0 || kwk_date_parse(text, date) == KWK_OK)
        return true;
    fprintf(stderr,
            lang == KWK_LANG_EN ? "%s: E011: '%s' is not a date that exists; expected: "
                                  "a day such as 2026-04-01\n"
                                : "%s: E011: '%s' is geen bestaande datum; verwacht: een "
                                  "dag als 2026-04-01\n",
            option, text);
    return false;
}

bool option_lang(const char *text, int32_t *lang)
{
    if (text == 0 || strcmp(text, "nl") == 0) {
        *lang = KWK_LANG_NL;
        return true;
    }
    if (strcmp(text, "en") == 0) {
        *lang = KWK_LANG_EN;
        return true;
    }
    fprintf(stderr, "--lang: E012: onbekend woord '%s'; verwacht: nl, en\n", text);
    return false;
}

static int print_version(void)
{
    printf("kwaliteitskader %s (ABI %ld, editie %s)\n", kwk_version(), (long)kwk_abi_version(),
           kwk_edition_name(kwk_edition()));
    return EXIT_FINE;
}

static int print_help(int argc, char **argv)
{
    const char *text = help_nl;

    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--lang=en") == 0 ||
            (strcmp(argv[i], "--lang") == 0 && i + 1 < argc && strcmp(argv[i + 1], "en") == 0))
            text = help_en;
    }
    fputs(text, stdout);
    return EXIT_FINE;
}

/* `term` and `holidays` tell their usage as a complaint; asked for, it is an answer. */
static int print_usage(int (*run)(int argc, char **argv), int argc, char **argv)
{
    if (dup2(STDOUT_FILENO, STDERR_FILENO) < 0)
        return EXIT_BAD;
    (void)run(argc, argv);
    return EXIT_FINE;
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        int (*run)(int argc, char **argv);
    } commands[] = {{"check", command_check},       {"convert", command_convert},
                    {"term", kwk_command_term},     {"holidays", kwk_command_holidays},
                    {"norms", command_norms},       {"catalogue", command_catalogue},
                    {"phase", command_phase},       {"validate", command_validate},
                    {"decision", command_decision}, {"may", command_may},
                    {"consent", command_consent},   {"receipt", command_receipt},
                    {"verify", command_verify},     {"diff", command_diff},
                    {"agenda", command_agenda},     {"missing", command_missing}};
    const char *word = argc > 1 ? argv[1] : "";

    for (unsigned i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        if (strcmp(word, commands[i].name) != 0)
            continue;
        if (argc > 2 && strcmp(argv[2], "--help") == 0 &&
            (commands[i].run == kwk_command_term || commands[i].run == kwk_command_holidays))
            return print_usage(commands[i].run, argc - 1, argv + 1);
        return commands[i].run(argc - 1, argv + 1);
    }
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--version") == 0)
            return print_version();
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "help") == 0)
            return print_help(argc, argv);
    }
    fprintf(stderr,
            "kwaliteitskader: '%s': check, decision, convert, phase, validate, missing, term, "
            "holidays, "
            "norms, catalogue, may, consent, receipt, verify, diff, agenda, --help, --version\n",
            word);
    return EXIT_BAD;
}
