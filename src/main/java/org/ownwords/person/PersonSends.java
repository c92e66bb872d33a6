package org.ownwords.person;

import java.util.List;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Sends;
import org.ownwords.interchange.Sent;

/// People as they are known now, and whom a concern is about. Somebody whose record was joined to another's
/// is sent as the other.
public final class PersonSends implements Sends {

    @Override
    public List<Sent> sent() {
        return List.of(
                Sent.rows(Kind.PERSON, "from person_now r", "r.person_id")
                        .where("""
                            not exists (select from person_joined_now j
                                         where j.authority = r.authority and j.person_id = r.person_id)
                            """)
                        .identifier("person_id", Kind.PERSON, "r.person_id")
                        .asNamed(
                                "nhs_number",
                                "given_name",
                                "family_name",
                                "date_of_birth",
                                "date_of_death",
                                "gender",
                                "ethnicity",
                                "preferred_language",
                                "communication_needs"),
                Sent.beside(Kind.CONCERN).joining("""
                            join case_person about on about.authority = r.authority and about.case_id = r.case_id
                            """).identifier("person_id", Kind.PERSON, "about.person_id"));
    }
}
