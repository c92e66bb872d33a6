package org.ownwords.section42;

import java.util.Optional;
import java.util.UUID;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Moments;
import org.ownwords.concern.Concerns;
import org.ownwords.concern.RaisedConcern;
import org.ownwords.history.Row;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The moment at which it is decided whether the duty arises, for each concern.
@Component
class Section42Moments implements Moments {

    private final Concerns concerns;

    Section42Moments(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public Optional<Moment> moment(CaseFile file, At at, UUID of) {
        return at == At.DECISION
                ? concerns.on(file).stream()
                        .filter(raised -> raised.id().value().equals(of))
                        .findFirst()
                        .map(raised -> moment(file, raised))
                : Optional.empty();
    }

    static Moment moment(CaseFile file, RaisedConcern raised) {
        return new Moment(
                At.DECISION,
                new Row("concern", raised.id().value()),
                Days.on(raised.concern().raisedAt()),
                "%s/concerns/%s/section42"
                        .formatted(file.id().path(), raised.id().value()));
    }
}
