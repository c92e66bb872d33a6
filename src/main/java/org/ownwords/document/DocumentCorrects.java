package org.ownwords.document;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// What was given in writing. Where it was recorded in error, what is right is given anew: a file is not made
/// again for a day that has gone by.
@Component
class DocumentCorrects implements Corrects {

    @Override
    public List<Correctable> correctable() {
        return List.of(Correctable.of("document_given", "That the person was given their plan in writing"));
    }
}
