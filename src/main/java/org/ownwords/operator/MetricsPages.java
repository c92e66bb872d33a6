package org.ownwords.operator;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Metrics for whoever watches the machines, on a port of their own, if one is named (decision 0046).
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("ownwords.metrics.port")
class MetricsPages {

    /// Nobody signs in there: what is told names nobody, and who can reach the port is for the network to
    /// say. On the public port it matches nothing.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static SecurityFilterChain metrics(HttpSecurity http, Environment environment) throws Exception {
        refuseThePublicPort(environment);
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }

    /// An empty variable would lead to the public port, too.
    static void refuseThePublicPort(Environment environment) {
        if (ManagementPortType.get(environment) == ManagementPortType.SAME) {
            throw new IllegalStateException(
                    "OWNWORDS_METRICS_PORT has to name a port that is not the application's own, or not be set");
        }
    }
}
