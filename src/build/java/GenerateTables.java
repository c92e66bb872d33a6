import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.*;

/// Migrates an empty PostgreSQL with the real migrations, then writes one Java name for every table and column.
/// Does nothing when the migrations are those it last wrote from.
void main(String[] args) throws Exception {
    var stamp = Path.of("target/generated-sources/jooq/.migrations");
    var now = digestOf(Path.of("src/main/resources/db/migration"), Path.of("src/build/java/GenerateTables.java"));
    if (Files.exists(stamp) && Files.readString(stamp).equals(now)) {
        return;
    }
    try (var postgres = EmbeddedPostgres.start()) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("filesystem:src/main/resources/db/migration")
                .load()
                .migrate();
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc().withUrl(postgres.getJdbcUrl("postgres", "postgres")))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history"))
                        .withTarget(new Target()
                                .withPackageName("ownwords.generated.db")
                                .withDirectory("target/generated-sources/jooq"))));
    }
    Files.writeString(stamp, now);
}

String digestOf(Path... roots) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    for (var root : roots) {
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.toString().getBytes());
                digest.update(Files.readAllBytes(file));
            }
        }
    }
    return HexFormat.of().formatHex(digest.digest());
}
