package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;
import ownwords.generated.db.DefaultSchema;
import ownwords.generated.db.tables.CaseFile;

/// What a table, view or function belongs to is the folder of the migration that makes it.
/// Reading another module's is an arrow like one in Java, and has to be declared in the same
/// place: the module's `package-info`.
@Tag("postgresql")
class ArrowsInSqlTests {

    private static final Pattern MADE = Pattern.compile(
            "^\\s*create (?:or replace )?(?:table|view|function|procedure|aggregate|schema) (?:if not exists )?([a-z_0-9.]+)",
            Pattern.MULTILINE);

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(OwnwordsApplication.class);

    private static final Map<String, Set<String>> ALLOWED = allowed();

    private record Arrow(String from, String to, String why) {

        boolean declared() {
            return from.equals(to) || ALLOWED.getOrDefault(from, Set.of()).contains(to);
        }

        @Override
        public String toString() {
            return from + " -> " + to + " (" + why + ")";
        }
    }

    @Test
    void views_functions_and_keys_use_only_what_their_module_may() throws IOException, SQLException {
        var owners = owners();
        var arrows = new ArrayList<Arrow>();
        try (var connection = TestDatabase.get().owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        with named as (
                            select c.oid, 'pg_class'::regclass as catalogue, n.nspname as schema, c.relname as name
                              from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            union all
                            select p.oid, 'pg_proc'::regclass, n.nspname, p.proname
                              from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        ), uses as (
                            select 'pg_class'::regclass as catalogue, w.ev_class as user_of, d.refclassid, d.refobjid
                              from pg_rewrite w
                              join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid
                            union
                            select d.classid, d.objid, d.refclassid, d.refobjid
                              from pg_depend d
                             where d.classid in ('pg_proc'::regclass, 'pg_class'::regclass) and d.deptype = 'n'
                            union
                            select 'pg_class'::regclass, f.adrelid, d.refclassid, d.refobjid
                              from pg_attrdef f
                              join pg_depend d on d.classid = 'pg_attrdef'::regclass and d.objid = f.oid
                            union
                            select 'pg_class'::regclass, k.conrelid, 'pg_class'::regclass, k.confrelid
                              from pg_constraint k where k.contype = 'f'
                            union
                            select 'pg_class'::regclass, t.tgrelid, 'pg_proc'::regclass, t.tgfoid
                              from pg_trigger t where not t.tgisinternal
                        )
                        select distinct f.schema, f.name, t.schema, t.name
                          from uses u
                          join named f on f.catalogue = u.catalogue and f.oid = u.user_of
                          join named t on t.catalogue = u.refclassid and t.oid = u.refobjid
                         where f.schema in ('public', 'reporting', 'analysis')
                           and t.schema in ('public', 'reporting', 'analysis')
                           and (f.schema, f.name) <> (t.schema, t.name)
                        """)) {
            while (rows.next()) {
                var from = name(rows.getString(1), rows.getString(2));
                var to = name(rows.getString(3), rows.getString(4));
                arrows.add(new Arrow(owner(owners, from), owner(owners, to), from + " uses " + to));
            }
        }
        assertThat(arrows).as("what PostgreSQL says depends on what").hasSizeGreaterThan(100);
        assertThat(arrows.stream().filter(arrow -> !arrow.declared())).isEmpty();
    }

    @Test
    void stores_read_and_write_only_what_their_module_may() throws IOException {
        var owners = owners();
        var tables = new HashMap<String, String>();
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            tables.put(table.getClass().getName(), table.getName());
        }
        var arrows = new TreeSet<Arrow>(Comparator.comparing(Arrow::toString));
        for (var each : ALL) {
            read(each).map(tables::get).filter(name -> name != null).forEach(table -> {
                var from = module(each.getPackageName());
                arrows.add(new Arrow(from, owner(owners, table), each.getSimpleName() + " names " + table));
            });
        }
        assertThat(arrows).as("what stores name").hasSizeGreaterThan(50);
        assertThat(arrows.stream().filter(arrow -> !arrow.declared())).isEmpty();
    }

    /// SQL that is kept as text names its tables after these words.
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:from|join|into|update) (?:public\\.)?((?:reporting\\.|analysis\\.)?[a-z_0-9]+)");

    @Test
    void sql_that_is_kept_as_text_names_only_what_its_module_may() throws IOException {
        var owners = owners();
        var arrows = new TreeSet<Arrow>(Comparator.comparing(Arrow::toString));
        try (var files = Files.walk(Path.of("src/main/java/org/ownwords"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var module = Path.of("src/main/java/org/ownwords")
                        .relativize(Objects.requireNonNull(file.getParent()))
                        .toString()
                        .replace('/', '.');
                Files.readAllLines(file).stream()
                        .filter(line -> !line.strip().startsWith("//"))
                        .flatMap(line -> NAMED.matcher(line).results())
                        .map(found -> found.group(1))
                        .filter(owners::containsKey)
                        .forEach(name -> arrows.add(new Arrow(
                                module, owner(owners, name), file.getFileName() + " reads or writes " + name)));
            }
        }
        assertThat(arrows).as("what is named in text").hasSizeGreaterThan(10);
        assertThat(arrows.stream().filter(arrow -> !arrow.declared())).isEmpty();
    }

    /// Whose tables `exchange` may name, beside its own. All others are a concept's.
    private static final Set<String> NO_CONCEPT = Set.of("access", "history", "interchange");

    /// A column, codes and a word in a sentence that are called like a table.
    private static final Set<String> NO_TABLES = Set.of(
            "InterchangeFile.java: organisation",
            "CodeLists.java: review",
            "CodeLists.java: advocate",
            "Accounts.java: concern");

    /// Characters come first, so that a quotation mark among them begins no text.
    private static final Pattern TEXT =
            Pattern.compile("'(?:[^'\\\\]|\\\\.)'|\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    /// SQL, or a list of names.
    private static final Pattern NAMES_BARE =
            Pattern.compile("\\b(?:select|from|join|insert into|update)\\b|^\\s*\\w+(?:\\s*[,;|]\\s*\\w+)+\\s*$");

    @Test
    void exchange_names_no_table_of_a_concept() throws IOException {
        var concepts = ofConcepts();
        assertThat(concepts)
                .contains("person", "desired_outcome", "counted_risk")
                .doesNotContain("origin", "authority");
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/ownwords/exchange"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith("package-info.java"))
                    .toList()) {
                texts(Files.readString(file))
                        .flatMap(text -> concepts.stream().filter(table -> names(text, table)))
                        .forEach(table -> named.add(file.getFileName() + ": " + table));
            }
        }
        assertThat(named).isEqualTo(new TreeSet<>(NO_TABLES));
    }

    @Test
    void a_table_is_found_in_a_list_in_an_argument_and_in_sql_and_not_in_words() {
        var texts = texts("""
                staged.here("concerns", '"', "concern");
                // "review"
                List.of("received_risk"); "a, person, b"; "cross join authority a, person n"; "update %s, ask a"
                "the column desired_outcome.id"; "about a pause"; "o.kind = 'conversation' and o.case_id from x"
                """).toList();
        assertThat(Stream.of(
                                "concern",
                                "received_risk",
                                "person",
                                "ask",
                                "desired_outcome",
                                "review",
                                "pause",
                                "conversation",
                                "concerns_of")
                        .filter(table -> texts.stream().anyMatch(text -> names(text, table))))
                .containsExactly("concern", "received_risk", "person", "ask", "desired_outcome");
    }

    private static Set<String> ofConcepts() throws IOException {
        var tables = new TreeSet<String>();
        owners().forEach((name, owner) -> {
            if (!NO_CONCEPT.contains(owner) && !owner.startsWith("exchange.")) {
                tables.add(name);
            }
        });
        return tables;
    }

    private static Stream<String> texts(String java) {
        return TEXT.matcher(Pattern.compile("^\\s*//.*$", Pattern.MULTILINE)
                        .matcher(java)
                        .replaceAll(""))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(Objects::nonNull);
    }

    /// A name of several words is one wherever it stands. One that is a word of English too is one where it
    /// stands alone, or bare in SQL or in a list.
    private static boolean names(String text, String table) {
        var bare = text.replaceAll("'[^']*'", "");
        var word = Pattern.compile("(?<![\\w.])(?:public\\.)?" + Pattern.quote(table) + "(?!\\w)");
        return text.strip().equals(table)
                || (table.matches(".*[_.].*") && word.matcher(text).find())
                || (NAMES_BARE.matcher(bare).find() && word.matcher(bare).find());
    }

    /// Whom a case is about now depends on moves and joinings, so only one view and the store that opens
    /// cases may read whom it was opened for.
    @Test
    void nothing_but_its_view_and_its_store_reads_whom_a_case_was_opened_for() throws IOException, SQLException {
        var readers = new TreeSet<String>();
        try (var connection = TestDatabase.get().owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select distinct coalesce(w.ev_class::regclass::text, d.objid::regprocedure::text)
                          from pg_depend d
                          left join pg_rewrite w on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid
                          join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                         where d.refobjid = 'public.case_file'::regclass and a.attname = 'person_id'
                           and d.classid in ('pg_rewrite'::regclass, 'pg_proc'::regclass)
                        """)) {
            while (rows.next()) {
                readers.add(rows.getString(1));
            }
        }
        for (var each : ALL) {
            each.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().isEquivalentTo(CaseFile.class))
                    .filter(access -> access.getTarget().getName().equals("PERSON_ID"))
                    .forEach(_ -> readers.add(each.getSimpleName()));
        }
        try (var files = Files.walk(Path.of("src/main/java/org/ownwords"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                ALIAS_OF_CASE_FILE
                        .matcher(text)
                        .results()
                        .filter(alias -> Pattern.compile("\\b" + alias.group(1) + "\\.(?:person_id|\\*)")
                                .matcher(text)
                                .find())
                        .forEach(_ -> readers.add(String.valueOf(file.getFileName())));
            }
        }
        assertThat(readers).containsExactlyInAnyOrder("case_person", "case_about", "CaseStore");
    }

    private static final Pattern ALIAS_OF_CASE_FILE =
            Pattern.compile("\\b(?:from|join) (?:public\\.)?case_file(?: as)? ([a-z]+)\\b");

    /// A table or view is a field, and a function with its arguments a call.
    private static Stream<String> read(JavaClass each) {
        return Stream.concat(
                        each.getFieldAccessesFromSelf().stream()
                                .map(access -> access.getTarget().getRawType()),
                        each.getMethodCallsFromSelf().stream()
                                .map(call -> call.getTarget().getRawReturnType()))
                .filter(type -> type.isAssignableTo(Table.class))
                .map(JavaClass::getName);
    }

    /// Which module made what, by the folders of the migrations: where two make it, the one that made it last.
    private static Map<String, String> owners() throws IOException {
        var migrations = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql"))
                .sorted(Comparator.comparing(ArrowsInSqlTests::repeated)
                        .thenComparing(each -> each.getFilename() == null ? "" : each.getFilename()))
                .toList();
        var owners = new HashMap<String, String>();
        for (var migration : migrations) {
            var made = MADE.matcher(migration.getContentAsString(StandardCharsets.UTF_8));
            while (made.find()) {
                owners.put(made.group(1), folder(migration));
            }
        }
        return owners;
    }

    private static boolean repeated(Resource migration) {
        return !String.valueOf(migration.getFilename()).startsWith("V");
    }

    private static String folder(Resource migration) throws IOException {
        var path = migration.getURL().getPath();
        return path.substring(path.indexOf("db/migration/") + "db/migration/".length(), path.lastIndexOf('/'))
                .replace('/', '.');
    }

    private static String name(String schema, String name) {
        return schema.equals("public") ? name : schema + "." + name;
    }

    /// What is made for each view of a schema by a loop belongs to whoever made the schema.
    private static String owner(Map<String, String> owners, String name) {
        var owner = owners.get(name);
        if (owner == null && name.contains(".")) {
            owner = owners.get(name.substring(0, name.indexOf('.')));
        }
        if (owner == null) {
            owner = owners.get(name.replaceAll("_(pkey|key|idx|fkey|seq)$", ""));
        }
        return owner == null ? "nobody's folder makes " + name : owner;
    }

    private static String module(String packageName) {
        return packageName.equals("org.ownwords") ? "" : packageName.substring("org.ownwords.".length());
    }

    /// As each module declares it, which `ArchitectureTests` wants of each.
    private static Map<String, Set<String>> allowed() {
        var allowed = new HashMap<String, Set<String>>();
        for (var each : ALL) {
            each.tryGetAnnotationOfType(ApplicationModule.class)
                    .ifPresent(declared -> allowed.put(
                            module(each.getPackageName()), Set.copyOf(List.of(declared.allowedDependencies()))));
        }
        return allowed;
    }
}
