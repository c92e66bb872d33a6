package org.ownwords;

import java.time.Clock;
import org.ownwords.generated.html.StaticTemplates;
import org.ownwords.generated.html.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
