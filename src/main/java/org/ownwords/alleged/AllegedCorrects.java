package org.ownwords.alleged;

import java.util.List;
import java.util.Map;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// What is in a restricted section is not shown where entries are corrected, and is put right in the
/// section.
@Component
class AllegedCorrects implements Corrects {

    private static final String PERSON = "alleged_person";
    private static final String NOTE = "alleged_note";
    private static final String READER = "alleged_reader";
    private static final String ELSEWHERE =
            "What is in a restricted section is not struck through. Open the section, and note there what is right.";

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.part(PERSON, "A restricted section", Map.of()),
                Correctable.part(NOTE, "A note in a restricted section", Map.of("alleged_id", PERSON)),
                Correctable.part(READER, "That a colleague was let in", Map.of("alleged_id", PERSON)));
    }

    @Override
    public Map<String, String> correctedElsewhere() {
        return Map.of(
                PERSON,
                ELSEWHERE,
                NOTE,
                ELSEWHERE,
                READER,
                "That a colleague was let into a restricted section is not struck through: they may have read it.");
    }
}
