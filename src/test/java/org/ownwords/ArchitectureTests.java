package org.ownwords;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ownwords.access.SightedTransactions;
import org.ownwords.casework.Leaves;
import org.ownwords.command.Command;
import org.ownwords.correction.InErrorStore;
import org.ownwords.counted.CountStore;
import org.ownwords.database.Database;
import org.ownwords.exchange.OwnersErrands;
import org.ownwords.exchange.carrying.Carrying;
import org.ownwords.history.SaidBeforeStore;
import org.ownwords.history.Tells;
import org.ownwords.interchange.BringsIn;
import org.ownwords.interchange.Sends;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ModulithMetadata;
import org.springframework.stereotype.Component;
import ownwords.generated.db.Tables;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTests {

    /// Read once, with the tests: reading takes longer than any rule. They are gone with this class, and no other test
    /// has to do with the little memory that they leave.
    private final JavaClasses withTests = new ClassFileImporter().importPackagesOf(OwnwordsApplication.class);

    private final JavaClasses tests =
            withTests.that(DescribedPredicate.describe("are tests", ArchitectureTests::isTest));

    private final JavaClasses all = withTests.that(DescribedPredicate.describe("are no tests", each -> !isTest(each)));

    private final Modules modules = new Modules();

    /// What Modulith reads, kept by nobody else.
    private static final class Modules extends ApplicationModules {

        Modules() {
            super(
                    ModulithMetadata.of(OwnwordsApplication.class),
                    DescribedPredicate.alwaysFalse(),
                    new ImportOption.DoNotIncludeTests());
        }
    }

    private static boolean isTest(JavaClass each) {
        return each.getSource()
                .map(source -> ImportOption.Predefined.ONLY_INCLUDE_TESTS.includes(Location.of(source.getUri())))
                .orElse(false);
    }

    /// What a class belongs to: itself, or the class it is written in.
    private static DescribedPredicate<JavaClass> writtenIn(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.describe(
                "are written in classes that " + predicate.getDescription(), each -> predicate.test(outermost(each)));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
    }

    @Test
    void modules_depend_only_on_what_they_declare() {
        modules.verify();
    }

    /// A module that declares nothing may use everything, and nothing would be verified. It is the case, too,
    /// where the declaration is read from a `package-info` of the tests.
    @Test
    void every_module_declares_what_it_may_use() throws ClassNotFoundException {
        for (var module : modules) {
            var declared = Class.forName(module.getBasePackage().getName() + ".package-info")
                    .getAnnotation(ApplicationModule.class);
            assertThat(declared).as(module.getIdentifier().toString()).isNotNull();
            assertThat(declared.allowedDependencies())
                    .as(module.getIdentifier().toString())
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        }
    }

    /// The modules around casework that know its concepts by their interfaces. A module that may know some of
    /// them by name, for its own decisions, has them here.
    private static final Map<String, Set<String>> KNOWING_NO_CONCEPT = Map.of(
            "casefile",
            Set.of("correction"),
            "copy",
            Set.of("correction"),
            "worklist",
            Set.of("timescale", "correction", "prompt"),
            "conclusion",
            Set.of("outcome", "enquiry", "correction", "prompt"),
            "signoff",
            Set.of("correction", "prompt"),
            "prompt",
            Set.of("correction"),
            "quality",
            Set.of("correction", "worklist"),
            "exchange.exporting",
            Set.of(),
            "exchange.importing",
            Set.of());

    @Test
    void rooms_around_casework_know_its_concepts_by_what_they_offer_and_none_by_name() {
        var concepts = offering(offered ->
                offered.getPackageName().equals("org.ownwords.casework") || offered.isEquivalentTo(Tells.class));
        assertThat(concepts).contains("org.ownwords.outcome", "org.ownwords.concern", "org.ownwords.worklist");
        KNOWING_NO_CONCEPT.forEach((module, named) -> noClasses()
                .that()
                .resideInAPackage("org.ownwords." + module)
                .should()
                .dependOnClassesThat(resideInAnyPackage(concepts.stream()
                        .filter(concept -> !concept.equals("org.ownwords." + module))
                        .filter(concept -> !named.contains(concept.substring("org.ownwords.".length())))
                        .toArray(String[]::new)))
                .because("a new concept is a new folder, and no line in another module")
                .check(all));
    }

    @Test
    void whatever_is_on_the_timeline_is_read_by_what_says_what_of_it_leaves() {
        var read = all.stream()
                .filter(each -> each.isAssignableTo(Leaves.class))
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName())
                .collect(Collectors.toSet());
        assertThat(all.stream()
                        .filter(each -> each.isAssignableTo(Tells.class) && !each.isInterface())
                        .map(JavaClass::getName))
                .as("an export that says it holds every entry does")
                .isNotEmpty()
                .isSubsetOf(read);
    }

    /// The packages that have a class of their own which implements one of these.
    private SortedSet<String> offering(Predicate<JavaClass> wanted) {
        return all.stream()
                .filter(each -> !each.isInterface())
                .filter(each -> !each.getPackageName().equals("org.ownwords.casework"))
                .filter(each -> each.getAllRawInterfaces().stream().anyMatch(wanted))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void sql_lives_in_stores() {
        noClasses()
                .that(not(writtenIn(simpleNameEndingWith("Store")
                        .or(resideInAPackage("org.ownwords.database"))
                        .or(type(SightedTransactions.class)))))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.jooq..", "ownwords.generated.db..", "java.sql..", "org.postgresql.."))
                .because(
                        "a reader looking for a query opens the concept's …Store and nothing else; under them all stand"
                                + " only the database itself and the one place that names the authority to it")
                .check(all);
    }

    /// The tables of entries that can be recorded in error: each has a view of those that stand.
    private static final Pattern STANDS = Pattern.compile("(\\w+)_STANDS");

    @Test
    void what_can_be_recorded_in_error_is_read_from_what_stands() {
        var tables = Stream.of(Tables.class.getFields())
                .map(field -> STANDS.matcher(field.getName()))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(tables).contains("CONCERN", "CONVERSATION", "DESIRED_OUTCOME");
        assertThat(all.stream()
                        .filter(each -> !each.getSimpleName().matches(".*(Tells|Falls)Store"))
                        .flatMap(each -> each.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(Tables.class))
                        .filter(access -> tables.contains(access.getTarget().getName()))
                        .filter(access -> !access.getOrigin().getName().matches("(lambda\\$)?(add|is|tell).*"))
                        .map(Object::toString))
                .as("read elsewhere than where it is added, found again by its own id, told, or falls with another")
                .isEmpty();
    }

    @Test
    void connections_are_held_by_stores_and_by_those_who_give_them_away() {
        noClasses()
                .that(not(writtenIn(simpleNameEndingWith("Store")
                        .or(resideInAPackage("org.ownwords.database"))
                        .or(resideInAPackage("org.ownwords"))
                        .or(resideInAPackage("org.ownwords.history"))
                        .or(type(SightedTransactions.class)))))
                .should()
                .dependOnClassesThat(type(DataSource.class))
                .because(
                        "a connection taken past the transactions sees no authority's rows, or another's; only the proofs"
                                + " of history, which see one authority in turn, open their own")
                .check(all);
    }

    @Test
    void the_owners_connection_is_for_commands_and_for_whoever_carries_records() {
        noClasses()
                .that(not(writtenIn(simpleName("Runs").or(belongToAnyOf(OwnersErrands.class, Carrying.class)))))
                .should()
                .dependOnClassesThat(type(Carrying.class))
                .because("it sees every council, and only a run may ask it for anything")
                .check(all);
        noClasses()
                .that()
                .areMetaAnnotatedWith(Component.class)
                .and(not(type(OwnwordsApplication.class)))
                .should()
                .dependOnClassesThat(type(Database.class))
                .because("what the pages use sees one council: a connection of the owner's sees them all")
                .check(all);
    }

    @Test
    void http_lives_in_pages() {
        noClasses()
                .that(not(writtenIn(simpleNameEndingWith("Pages")
                        .or(resideInAnyPackage(
                                "org.ownwords.page",
                                "org.ownwords.access",
                                "org.ownwords.provider",
                                "org.ownwords.account",
                                "org.ownwords.draft",
                                "org.ownwords.wording")))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.security..",
                        "jakarta.servlet.."))
                .because("a rule that knows about HTTP cannot be read, or tested, as law")
                .check(all);
    }

    @Test
    void rules_know_neither_the_web_nor_the_database_nor_the_framework() {
        noClasses()
                .that()
                .areRecords()
                .or()
                .areEnums()
                .or()
                .areInterfaces()
                .and(not(writtenIn(simpleNameEndingWith("Store").or(simpleNameEndingWith("Pages")))))
                .and(not(simpleNameEndingWith("package-info")))
                .and(not(resideInAnyPackage(
                        "org.ownwords", "org.ownwords.access", "org.ownwords.page", "org.ownwords.database")))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.springframework..", "org.jooq..", "jakarta..", "ownwords.generated.."))
                .because("what the law says is read and tested without a web server or a database")
                .check(all);
    }

    @Test
    void stores_and_pages_are_hidden_in_their_module() {
        var because = "other modules go through the module's door, so that history and access cannot be bypassed";
        classes()
                .that(simpleNameEndingWith("Store")
                        .or(simpleNameEndingWith("Pages"))
                        // A command counts on the connection of its own moment, and only reads.
                        .and(not(type(CountStore.class)))
                        // A store reads by it what rows of its own table said before.
                        .and(not(type(SaidBeforeStore.class)))
                        // A statement that adds a row names by it the one in error that it is added instead of.
                        .and(not(type(InErrorStore.class))))
                .and(not(simpleNameEndingWith("Store").and(resideInAnyPackage("org.ownwords.*.*"))))
                .should()
                .bePackagePrivate()
                .because(because)
                .check(all);
        for (var group : List.of("org.ownwords.returns..", "org.ownwords.exchange..")) {
            classes()
                    .that(simpleNameEndingWith("Store"))
                    .and(resideInAPackage(group))
                    .should()
                    .onlyHaveDependentClassesThat(resideInAPackage(group))
                    .because(because + "; another module of the same group may have a store that it needs")
                    .check(all);
        }
    }

    @Test
    void nobody_asks_the_machine_for_the_time() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("statutory timescales are tested by choosing the clock")
                .check(all);
    }

    @Test
    void there_is_one_clock() {
        noClasses()
                .that(not(belongToAnyOf(Wiring.class, Commands.class)))
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "system", java.time.ZoneId.class)
                .because(
                        "the application is given its clock by its wiring, and an operator's command by the command line")
                .check(all);
    }

    @Test
    void nothing_is_injected_behind_a_constructors_back() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .because("what a class needs is read in its constructor, and a test gives it the same way")
                .check(all);
    }

    @Test
    void rows_are_written_by_statements_that_can_be_read() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "store, update, refresh or delete a jOOQ record",
                        call -> (call.getTargetOwner().isAssignableTo(org.jooq.UpdatableRecord.class)
                                        || call.getTargetOwner().isAssignableTo(org.jooq.TableRecord.class))
                                && call.getName().matches("store|insert|update|merge|delete|refresh")))
                .because("what happened is added and never changed, and the statement that adds it says so")
                .check(all);
    }

    @Test
    void no_type_is_public_that_only_its_own_package_uses() {
        var usedElsewhere = withTests.stream()
                .flatMap(user -> usedBy(user)
                        .filter(used -> !used.getPackageName().equals(user.getPackageName()))
                        .map(used -> outermost(used).getName()))
                .collect(Collectors.toSet());
        var usedHere = all.stream()
                .filter(each -> each.isTopLevelClass() && each.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(each -> !each.getSimpleName().matches("Jte.*Generated|OwnwordsApplication"))
                // Found by their names in META-INF/services.
                .filter(not(assignableTo(Command.class)
                        .or(assignableTo(Sends.class))
                        .or(assignableTo(BringsIn.class))))
                .map(JavaClass::getName)
                .filter(name -> !usedElsewhere.contains(name));
        assertThat(usedHere)
                .as(
                        "public types that no other package uses: what is not public can be changed by looking in one place")
                .isEmpty();
    }

    /// For every change made to a rule, all tests that run through it are run again.
    @Test
    void a_test_with_a_database_is_not_run_again_for_every_change_to_a_rule() throws IOException {
        var targets = Pattern.compile("<targetTests>(.*?)</targetTests>", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(targets.find()).isTrue();
        var rooms = Pattern.compile("<param>org[.]ownwords[.](\\w+)[.][*]</param>")
                .matcher(targets.group(1))
                .results()
                .map(room -> "org.ownwords." + room.group(1) + "..")
                .toArray(String[]::new);
        classes()
                .that(resideInAnyPackage(rooms))
                .and()
                .haveSimpleNameEndingWith("Tests")
                .and(DescribedPredicate.describe(
                        "use a database",
                        test -> test.getDirectDependenciesFromSelf().stream()
                                .anyMatch(used -> used.getTargetClass()
                                        .getSimpleName()
                                        .matches("TestCouncil|TestDatabase|Scratch"))))
                .should()
                .beAnnotatedWith(tagged("postgresql"))
                .check(tests);
    }

    private static DescribedPredicate<JavaAnnotation<?>> tagged(String name) {
        return DescribedPredicate.describe(
                "@Tag(\"" + name + "\")",
                annotation -> annotation.getRawType().isEquivalentTo(Tag.class)
                        && name.equals(annotation.get("value").orElse(null)));
    }

    /// What a class names, and what stands in the signature of what it calls: a template that leaves out a
    /// value of another passes one of its type all the same.
    private static Stream<JavaClass> usedBy(JavaClass user) {
        return Stream.concat(
                user.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass),
                user.getCodeUnitAccessesFromSelf().stream()
                        .flatMap(access -> access.getTarget().resolveMember().stream())
                        .flatMap(called ->
                                Stream.concat(called.getParameterTypes().stream(), Stream.of(called.getReturnType())))
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }
}
