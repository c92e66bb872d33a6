package org.ownwords.settings;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.Mandate;
import org.ownwords.access.Post;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.draft.Retention;
import org.ownwords.organisation.Kind;
import org.ownwords.organisation.Organisation;
import org.ownwords.settings.SetUpFile.Council;
import org.ownwords.settings.SetUpFile.Person;
import org.ownwords.settings.SetUpFile.Read;
import org.ownwords.settings.SetUpFile.Rules;
import org.ownwords.settings.SetUpFile.Wrong;
import org.ownwords.timescale.TargetEntry;
import org.ownwords.timescale.Targets.Target;
import org.ownwords.vocabulary.CodeList;
import org.ownwords.vocabulary.LocalWords.Entry;
import org.ownwords.vocabulary.LocallyNamed;
import org.ownwords.wording.LocalWord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads a set-up file: YAML, whose lines we can name.
final class SetUpReader {

    private static final Pattern COUNCIL = Pattern.compile("[0-9A-Za-z]{3,5}");

    private final List<Wrong> wrong = new ArrayList<>();
    private final Set<String> stages;
    private final LocalDate today;
    private String why = "";

    private SetUpReader(Set<String> stages, LocalDate today) {
        this.stages = stages;
        this.today = today;
    }

    /// @param stages the codes of the stages that a target can be set for
    static Read read(String text, Set<String> stages, LocalDate today) {
        var reader = new SetUpReader(stages, today);
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            var file = reader.file(new YamlPart(root, reader.wrong));
            return reader.wrong.isEmpty()
                    ? new Read.Whole(file)
                    : new Read.Refused(reader.wrong.stream()
                            .sorted(Comparator.comparingInt(Wrong::line))
                            .distinct()
                            .toList());
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            return refused(mark == null ? 1 : mark.getLine() + 1, e.getProblem());
        } catch (YAMLException e) {
            return refused(1, String.valueOf(e.getMessage()));
        }
    }

    private static Read refused(int line, String problem) {
        return new Read.Refused(List.of(new Wrong(line, "It cannot be read as YAML: " + problem)));
    }

    private SetUpFile file(YamlPart root) {
        why = root.optional("why").orElse("First set-up");
        var council = council(root.part("council"));
        var teams = new ArrayList<Team>();
        root.parts("teams").forEach(part -> team(part, teams).ifPresent(teams::add));
        var people = new ArrayList<Person>();
        root.parts("people").forEach(part -> person(part, teams, people).ifPresent(people::add));
        var targets = new ArrayList<TargetEntry>();
        root.parts("targets").forEach(part -> target(part, targets).ifPresent(targets::add));
        var organisations = new ArrayList<Organisation>();
        root.parts("organisations")
                .forEach(part -> organisation(part, organisations).ifPresent(organisations::add));
        var words = new ArrayList<LocalWord>();
        root.parts("words").forEach(part -> word(part, words).ifPresent(words::add));
        var drafts = root.number("drafts-kept-days", 1, Retention.MOST)
                .map(days -> new Retention(UUID.randomUUID(), days, why));
        root.nothingElse();
        targets.sort(Comparator.comparing((TargetEntry each) -> each.target().from()));
        return new SetUpFile(council, teams, people, organisations, new Rules(targets, words, drafts));
    }

    private Council council(YamlPart part) {
        var code = part.words("code");
        if (!code.isEmpty() && !COUNCIL.matcher(code).matches()) {
            part.wrong(part.lineOf("code"), "code is the CASSR code of the council: three to five letters or digits");
        }
        var council = new Council(code, part.words("name"));
        part.nothingElse();
        return council;
    }

    private Optional<Team> team(YamlPart part, List<Team> before) {
        var name = part.words("name");
        part.nothingElse();
        var team = Team.named(name);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (team.code().isEmpty()
                || before.stream().anyMatch(each -> each.code().equals(team.code()))) {
            part.wrong(part.line(), "There is another team called " + name);
            return Optional.empty();
        }
        return Optional.of(team);
    }

    private Optional<Person> person(YamlPart part, List<Team> teams, List<Person> before) {
        var name = part.words("name");
        var username = part.words("username");
        if (!username.isEmpty() && !Post.Holder.isUsername(username)) {
            part.wrong(part.lineOf("username"), "username has no spaces, and 2 to 100 letters, digits or ._@+-");
        }
        if (before.stream().anyMatch(each -> each.post().who().username().equalsIgnoreCase(username))) {
            part.wrong(part.lineOf("username"), "Somebody else in this file signs in as " + username);
        }
        var role = part.choice(
                "role",
                Role::of,
                List.of(Role.values()).stream().map(Role::code).toList());
        var team = part.optional("team").flatMap(called -> {
            var found = teams.stream()
                    .filter(each -> each.code().equals(Team.named(called).code()))
                    .findFirst();
            if (found.isEmpty()) {
                part.wrong(
                        part.lineOf("team"), "team is “%s”, and has to be one of those under teams".formatted(called));
            }
            return found;
        });
        var mandate = mandate(part, role.orElse(null));
        var from = part.day("from").orElse(today);
        var until = part.day("until").orElse(null);
        if (until != null && until.isBefore(from)) {
            part.wrong(part.lineOf("until"), "until is before from");
        }
        part.nothingElse();
        return role.map(does -> new Person(
                part.line(),
                new Post(
                        UUID.randomUUID(),
                        new Post.Holder(
                                new ActorId(UUID.randomUUID().toString()),
                                username,
                                name,
                                does,
                                team.map(Team::code).orElse(null),
                                mandate),
                        from,
                        until,
                        why)));
    }

    /// What somebody may decide and sign off; what is not said is as their role has it.
    private static @Nullable Mandate mandate(YamlPart part, @Nullable Role role) {
        var decides = part.yes("decides");
        var signsOff = part.yes("signs-off");
        var audits = part.yes("audits");
        if (role == null || (decides.isEmpty() && signsOff.isEmpty() && audits.isEmpty())) {
            return null;
        }
        var usual = Mandate.of(role);
        if (usual.powers().isEmpty()) {
            part.wrong(
                    part.line(), "Only a practitioner or a manager decides, signs off and reads case files for audits");
            return null;
        }
        var powers = new HashSet<Power>();
        if (decides.orElse(usual.powers().contains(Power.DECIDE))) {
            powers.add(Power.DECIDE);
        }
        if (signsOff.orElse(usual.powers().contains(Power.SIGN_OFF))) {
            powers.add(Power.SIGN_OFF);
        }
        if (audits.orElse(false)) {
            powers.add(Power.AUDIT);
        }
        return new Mandate(powers, null, null);
    }

    private Optional<TargetEntry> target(YamlPart part, List<TargetEntry> before) {
        var stage = part.choice("stage", this::stage, stages.stream().sorted().toList());
        var days = part.number("working-days", 0, Target.MOST);
        if (days.isEmpty()) {
            part.words("working-days");
        }
        var from = part.day("from").orElse(today);
        part.nothingElse();
        var entry = stage.flatMap(
                known -> days.map(number -> new TargetEntry(UUID.randomUUID(), new Target(known, number, from), why)));
        if (entry.filter(each -> before.stream()
                        .anyMatch(other ->
                                other.target().stage().equals(each.target().stage())
                                        && other.target().from().equals(from)))
                .isPresent()) {
            part.wrong(part.line(), "There is another target for this stage and day");
        }
        return entry;
    }

    private Optional<String> stage(String code) {
        return Optional.of(code).filter(stages::contains);
    }

    private Optional<Organisation> organisation(YamlPart part, List<Organisation> before) {
        var name = part.words("name");
        var kind = part.choice(
                "kind", Kind::of, Kind.all().stream().map(Kind::code).toList());
        var contact = part.optional("contact").orElse(null);
        var from = part.day("from").orElse(today);
        var until = part.day("until").orElse(null);
        if (until != null && until.isBefore(from)) {
            part.wrong(part.lineOf("until"), "until is before from");
            return Optional.empty();
        }
        if (before.stream().anyMatch(each -> each.named().name().equalsIgnoreCase(name))) {
            part.wrong(part.line(), "There is another organisation called " + name);
        }
        part.nothingElse();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var id = UUID.randomUUID();
        return kind.map(is -> new Organisation(
                id, id, new Organisation.Named(name, is, contact), new Organisation.Days(from, until), why));
    }

    private Optional<LocalWord> word(YamlPart part, List<LocalWord> before) {
        var list = part.choice(
                "list",
                CodeList::of,
                CodeList.all().stream().map(CodeList::code).toList());
        var entry = list.flatMap(codes -> part.choice(
                        "code",
                        codes::entry,
                        codes.entries().stream().map(LocallyNamed::code).toList())
                .map(found -> new Entry(codes.code(), found.code())));
        if (list.isEmpty()) {
            part.optional("code");
        }
        var words = part.words("words");
        part.nothingElse();
        if (entry.filter(each -> before.stream().anyMatch(other -> other.entry().equals(each)))
                .isPresent()) {
            part.wrong(part.line(), "There are other words for this code");
        }
        return words.isEmpty()
                ? Optional.empty()
                : entry.map(each -> new LocalWord(UUID.randomUUID(), each, words, why));
    }
}
