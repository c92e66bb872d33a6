import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.*;

/// Migrates an empty PostgreSQL with the real migrations, then writes one Java name for every table and column.
/// Does nothing when the migrations are those it last wrote from.
void main(String[] args) throws Exception {
    var stamp = new Stamp(
            "target/generated-sources/jooq/.migrations",
            Stamp.under("src/main/resources/db/migration", ".sql"),
            "src/build/java/GenerateTables.java");
    if (stamp.isCurrent()) {
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
                        // Names and types only. With the ways from table to table there was more to compile here than
                        // everything that is written by hand.
                        .withGenerate(new Generate()
                                .withRelations(false)
                                .withIndexes(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false)
                                .withComments(false)
                                .withJavadoc(false))
                        .withTarget(new Target()
                                .withPackageName("ownwords.generated.db")
                                .withDirectory("target/generated-sources/jooq"))));
    }
    stamp.set();
}
