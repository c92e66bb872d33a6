package org.ownwords.worklist;

import java.util.Collection;
import java.util.List;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Stage;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// That a case is given to somebody is measured for the Board. It is owed by nobody in particular: until then the
/// case is in the list of those that are not given to anybody.
@Component
public class GivenStage implements Owes {

    private static final String CODE = "given";

    private static final Stage GIVEN = new Stage(CODE, "From the concern to giving it to somebody");

    /// The code of the stage.
    public static String code() {
        return CODE;
    }

    @Override
    public List<Stage> stages() {
        return List.of(GIVEN);
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return List.of();
    }
}
