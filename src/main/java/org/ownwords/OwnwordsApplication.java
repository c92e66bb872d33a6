package org.ownwords;

import java.util.Map;
import org.ownwords.database.Database;
import org.ownwords.exchange.OwnersErrands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

// Two rooms may each have a class of the same name.
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
public class OwnwordsApplication {

    public static void main(String[] args) {
        Commands.run(args);
    }

    /// Starts the application on a database that is up to date. The caller closes both.
    ///
    /// @param settings property names and values that override those of `application.properties`
    static ConfigurableApplicationContext start(Database database, Map<String, ?> settings) {
        return start(database, settings, Map.of());
    }

    /// The same with some objects put in beforehand, by their names.
    static ConfigurableApplicationContext start(Database database, Map<String, ?> settings, Map<String, ?> putIn) {
        return new SpringApplicationBuilder(OwnwordsApplication.class)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("carrying", OwnersErrands.over(database));
                    putIn.forEach(context.getBeanFactory()::registerSingleton);
                })
                .properties(Map.of(
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", Database.APPLICATION_USER,
                        "spring.datasource.password", database.applicationPassword()))
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }
}
