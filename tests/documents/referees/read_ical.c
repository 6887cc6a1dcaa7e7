/* Reads calendar files with libical; prints one line per file: verdict and values in hex. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_all(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file) exit(2);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *data = calloc(1, (size_t)size + 1);
    if (fread(data, 1, (size_t)size, file) != (size_t)size) exit(2);
    fclose(file);
    return data;
}

static void put(const char *text)
{
    putchar('\t');
    for (; text && *text; text++) printf("%02x", (unsigned char)*text);
}

static void put_name(icalproperty *property)
{
    icalparameter *name =
        property ? icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER) : NULL;
    put(name ? icalparameter_get_cn(name) : "");
}

static void put_instant(struct icaltimetype at)
{
    if (at.is_date)
        printf("\t%04d-%02d-%02d", at.year, at.month, at.day);
    else
        printf("\t%lld", (long long)icaltime_as_timet_with_zone(at, at.zone));
}

static void judge(const char *path)
{
    char *data = read_all(path);
    icalcomponent *calendar = icalparser_parse_string(data);
    int sound = calendar && icalcomponent_count_errors(calendar) == 0 &&
                icalrestriction_check(calendar);
    printf(sound ? "ok" : "broken");
    icalcomponent *event =
        calendar ? icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT) : NULL;
    if (event) {
        put(icalcomponent_get_summary(event));
        put(icalcomponent_get_location(event));
        put(icalcomponent_get_description(event));
        put_name(icalcomponent_get_first_property(event, ICAL_ORGANIZER_PROPERTY));
        put_name(icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY));
        put_instant(icalcomponent_get_dtstart(event));
        put_instant(icalcomponent_get_dtend(event));
    }
    putchar('\n');
    if (calendar) icalcomponent_free(calendar);
    free(data);
}

int main(int count, char **paths)
{
    for (int i = 1; i < count; i++) judge(paths[i]);
    return 0;
}
