package org.ownwords.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ownwords.access.Practitioners.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Setting up a council: its name, its teams and who works there. Within the sight of that council only.
@Service
@Transactional
public class Councils {

    /// The day from which those hold their posts who were there when a council was set up.
    private static final LocalDate FROM_THE_BEGINNING = LocalDate.of(2015, 4, 1);

    private final CouncilStore store;
    private final Teams recorded;
    private final Posts posts;
    private final Clock clock;

    Councils(CouncilStore store, Teams recorded, Posts posts, Clock clock) {
        this.store = store;
        this.recorded = recorded;
        this.posts = posts;
        this.clock = clock;
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
        var by = new By(settingUp(code), clock.instant());
        teams.forEach(team -> recorded.add(new TeamEntry(UUID.randomUUID(), team, false, null), by));
        practitioners.forEach(each ->
                posts.add(new Post(UUID.randomUUID(), Post.Holder.of(each), FROM_THE_BEGINNING, null, null), by));
    }

    /// Who sets a council up, before anybody works there.
    public static Actor settingUp(String authority) {
        return new Guest(new ActorId("set-up"), "Set-up", authority, Set.of());
    }
}
