package org.ownwords.plan;

import java.util.Optional;
import java.util.UUID;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Moments;
import org.ownwords.history.Row;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The moment at which a plan is made. A case has one plan, so that the moment is about the case.
@Component
class PlanMoments implements Moments {

    @Override
    public Optional<Moment> moment(CaseFile file, At at, UUID of) {
        return at == At.PLAN && of.equals(file.id().value()) ? Optional.of(moment(file)) : Optional.empty();
    }

    static Moment moment(CaseFile file) {
        return new Moment(
                At.PLAN,
                new Row("case_file", file.id().value()),
                Days.on(file.openedAt()),
                file.id().path() + "/plan");
    }
}
