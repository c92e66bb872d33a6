package org.ownwords.person;

import java.util.List;
import org.ownwords.interchange.BringsIn;
import org.ownwords.interchange.BroughtIn;
import org.ownwords.interchange.Flagged;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Made;
import org.ownwords.interchange.SetAside;
import org.ownwords.interchange.Staged;

/// People who are brought in, and a case for each concern about them.
public final class PersonBringsIn implements BringsIn {

    @Override
    public List<BroughtIn> broughtIn() {
        return List.of(
                new BroughtIn(Made.PERSON, "person", "'PersonRegistered'", "id", "a.recorded_at", "authority, id", """
                    select k.council, k.id from in_knows k join in_people p on p.person_id = k.person_id
                     where not k.here and p.bad is null and not p.twin
                    """),
                new BroughtIn(
                        Made.DETAILS,
                        "person_details",
                        "'DetailsRecorded'",
                        "person_id",
                        "a.recorded_at",
                        "authority, id, person_id, given_name, family_name, date_of_birth, date_of_death, gender, ethnicity,"
                                + " nhs_number, preferred_language, communication_needs",
                        """
                        select k.council, %s, k.id, coalesce(p.given_name, ''), coalesce(p.family_name, ''),
                               p.date_of_birth, p.date_of_death, coalesce(p.gender, 'not-known'), p.ethnicity,
                               p.nhs_number, p.preferred_language, p.communication_needs
                          from in_knows k join in_people p on p.person_id = k.person_id
                         where not k.here and p.bad is null and not p.twin
                        """.formatted(Made.DETAILS.from("p"))),
                new BroughtIn(
                        Made.CASE,
                        "case_file",
                        "'CaseOpened'",
                        "id",
                        "a.recorded_at",
                        "authority, id, person_id",
                        """
                        select c.council, %s, k.id
                          from in_concerns c join in_knows k on k.council = c.council and k.person_id = c.person_id
                         where %s
                        """.formatted(Made.CASE.from("c"), Staged.isNew("c"))));
    }

    /// A day of birth that would make them older than anybody, as no form takes one either.
    @Override
    public List<SetAside> setAside() {
        return List.of(new SetAside(Kind.PERSON, """
                update in_people set bad = 'date_of_birth is more than %1$d years ago'
                 where date_of_birth <= current_date - interval '%1$d years' - interval '1 year'
                """.formatted(Birth.OLDEST)));
    }

    @Override
    public List<Flagged> flagged() {
        return List.of(sharesNumber(), likelyRecorded());
    }

    /// People who have the NHS number of somebody else, in the folder or in the record. Either two records
    /// are of one person, or one of the numbers is wrong. Which it is cannot be told here, so both are taken.
    private static Flagged sharesNumber() {
        return new Flagged(Kind.PERSON, "nhs_number is of another person too", """
                with good as (
                    select line, person_id, nhs_number from in_people
                     where bad is null and not twin and nhs_number is not null
                ), shared as (
                    select nhs_number from good group by 1 having count(*) > 1
                )
                select g.line from good g join shared using (nhs_number)
                union
                select g.line
                  from good g
                  join in_knows k using (person_id)
                  join person_details d
                    on d.authority = k.council and d.nhs_number = g.nhs_number and d.person_id <> k.id
                 where exists (select from person_now n where n.authority = d.authority and n.id = d.id)
                """);
    }

    /// People who are new, and likely somebody who is recorded already: born on the same day, with all words
    /// of one name sounding like words of the other; or with the same plain name, where either day is not
    /// known. Somebody has to say whether it is one person, so they are taken, and can be joined.
    private static Flagged likelyRecorded() {
        return new Flagged(Kind.PERSON, "may be somebody who is in the record already", """
                with fresh as materialized (
                    select p.line, k.council, p.date_of_birth as born, w.word, w.names,
                           string_to_array(btrim(w.sounds), ' ') as sounds
                      from in_people p
                      join in_knows k on k.person_id = p.person_id and not k.here
                     cross join lateral words_of_name(%s, %s) w
                     where p.bad is null and not p.twin
                       and exists (select from person_name n where n.authority = k.council)
                )
                select f.line
                  from (select distinct line, council, born, names, sounds from fresh) f
                  join person_name n on n.authority = f.council and n.born = f.born
                 where n.names = f.names
                    or f.sounds <> '{}' and btrim(n.sounds) <> ''
                       and (f.sounds @> string_to_array(btrim(n.sounds), ' ')
                            or f.sounds <@ string_to_array(btrim(n.sounds), ' '))
                union
                select f.line
                  from fresh f
                  join person_name n on n.authority = f.council and n.word = f.word and n.names = f.names
                 where (n.born is null or f.born is null)
                """.formatted(
                        known("p.family_name"), known("p.given_name")));
    }

    /// What is entered where a name is not known makes nobody alike.
    private static String known(String name) {
        return "case when lower(btrim(%1$s)) in ('not known', 'unknown', 'not recorded') then '' else coalesce(%1$s, '') end"
                .formatted(name);
    }
}
