package org.ownwords.history;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// How long ago the council whose last seal is the oldest was sealed, for whoever watches the machines. A
/// council where nothing was recorded since has nothing to seal.
@Component
@ConditionalOnProperty("ownwords.metrics.port")
class SealAge implements MeterBinder {

    private final Seals seals;
    private final Clock clock;

    SealAge(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder("ownwords.seal.age", this, TimeUnit.SECONDS, SealAge::seconds)
                .description("Time since the last seal of the council whose last seal is the oldest")
                .register(registry);
    }

    /// Not a number where nothing has been sealed.
    private double seconds() {
        return seals.authorities().stream()
                .map(seals::latest)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Seal::at))
                .map(seal ->
                        (double) Duration.between(seal.at(), clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
