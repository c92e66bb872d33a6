package org.ownwords.access;

import java.util.List;
import org.ownwords.access.Practitioners.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Setting up a council: its name, its teams and who works there. Within the sight of that council only.
@Service
@Transactional
public class Councils {

    private final PractitionerStore store;

    Councils(PractitionerStore store) {
        this.store = store;
    }

    /// Whether the council has been set up here.
    @Transactional(readOnly = true)
    public boolean has(String code) {
        return store.hasCouncil(code);
    }

    /// The codes of the councils that have people here, whatever the present sight.
    @Transactional(readOnly = true)
    public List<String> here() {
        return store.councilsHere();
    }

    /// Sets up a council. What is already there does not change.
    ///
    /// @param code its CASSR code, three to five letters or digits
    public void establish(String code, String name, List<Team> teams, List<Practitioner> practitioners) {
        store.addCouncil(code, name);
        teams.forEach(team -> store.addTeam(code, team));
        practitioners.forEach(store::addPractitioner);
    }
}
