package org.ownwords.document;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ownwords.template.Document;
import org.ownwords.template.Field;
import org.ownwords.template.Kind;
import org.ownwords.template.ReadBy;
import org.ownwords.template.Style;
import org.ownwords.template.Wording;
import org.springframework.stereotype.Component;

/// The person's copy, as a document that a council words.
@Component
class PlanDocument implements Document {

    static final Kind KIND = new Kind(
            "persons-copy",
            "The person’s copy of their plan",
            "What they said they want, what will be done and by whom, whether they agreed, and how to say that it is not working.",
            ReadBy.PERSON,
            List.of(
                    Field.COUNCIL,
                    Field.TODAY,
                    Field.PERSON_NAME,
                    Field.PERSON_GIVEN_NAME,
                    Field.WORKER,
                    Field.CASE_NUMBER),
            PlanPart.all().stream().map(PlanPart::part).toList(),
            Map.of(
                    Style.STANDARD,
                    PlanPart.all().stream().collect(Collectors.toMap(PlanPart::code, PlanPart::standard)),
                    Style.EASY,
                    PlanPart.all().stream().collect(Collectors.toMap(PlanPart::code, PlanPart::easy))));

    /// The page on which it is looked at has headings of the first and the second level.
    private static final int BELOW_ITS_PAGE = 3;

    private final Templates templates;

    PlanDocument(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Content madeUp(Wording wording) {
        return templates.documentBody(PersonsCopy.of(Source.madeUp(), wording), BELOW_ITS_PAGE);
    }
}
