package org.ownwords;

import java.time.Clock;
import javax.sql.DataSource;
import org.ownwords.access.SightedTransactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class Wiring {

    /// A test may have put in one of its own.
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PlatformTransactionManager transactions(DataSource connections) {
        return new SightedTransactions(connections);
    }
}
