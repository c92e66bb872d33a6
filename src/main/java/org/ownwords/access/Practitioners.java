package org.ownwords.access;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who works here.
@Service
public class Practitioners {

    /// A group that cases are given to.
    public record Team(String code, String name) {

        /// A new one, kept under its name in plain small letters; under nothing where the name has no letter or digit.
        public static Team named(String name) {
            return new Team(
                    Normalizer.normalize(name, Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9]+", "-")
                            .replaceAll("^-|-$", ""),
                    name);
        }

        /// Whether it is called so, however that is written: capital letters, accents, spaces and signs make no other
        /// name. Two teams of one name cannot be told apart where a case is given to one of them.
        public boolean isCalled(String other) {
            var plain = named(other).code();
            return plain.isEmpty()
                    ? name.strip().equalsIgnoreCase(other.strip())
                    : named(name).code().equals(plain);
        }
    }

    private final PractitionerStore store;
    private final CouncilStore councils;
    private final Teams teams;

    Practitioners(PractitionerStore store, CouncilStore councils, Teams teams) {
        this.store = store;
        this.councils = councils;
        this.teams = teams;
    }

    /// The one person with exactly this username, in whichever council, before anybody has signed in.
    @Transactional(readOnly = true)
    public Optional<Practitioner> signingIn(String username) {
        return store.signingIn(username);
    }

    /// This person as they are now, in the council of the present sight; empty once they have no role there.
    @Transactional(readOnly = true)
    public Optional<Acting> acting(String authority, ActorId id) {
        return store.acting(authority, id);
    }

    /// Whose username this is now, in the council of the present sight.
    @Transactional(readOnly = true)
    public Optional<ActorId> identity(String username) {
        return store.identity(username);
    }

    /// Everybody who works in the council of the present sight, by name.
    @Transactional(readOnly = true)
    public List<Practitioner> all() {
        return store.all();
    }

    /// The name to show for each identity, including people who no longer work here.
    @Transactional(readOnly = true)
    public Map<String, String> names() {
        return store.names();
    }

    /// The teams there are, by name.
    @Transactional(readOnly = true)
    public List<Team> teams() {
        return teams.all().stream()
                .filter(each -> !each.ended())
                .map(TeamEntry::team)
                .toList();
    }

    /// The council's own name.
    @Transactional(readOnly = true)
    public String councilName(String authority) {
        return councils.councilName(authority);
    }

    /// The name to show before anybody has signed in: the only council's, where there is one.
    @Transactional(readOnly = true)
    public Optional<String> onlyCouncilName() {
        return councils.onlyCouncilName();
    }
}
