package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Chrome;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives handlers the [Practitioner] signed in, [By] (them, now), and the [Chrome].
final class ActingArguments implements HandlerMethodArgumentResolver {

    private final Chromes chromes;
    private final Clock clock;

    ActingArguments(Chromes chromes, Clock clock) {
        this.chromes = chromes;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return List.of(Practitioner.class, By.class, Chrome.class).contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == Chrome.class) {
            return chromes.afterRecording(web.getNativeRequest(HttpServletRequest.class), clock.instant());
        }
        var by = new By(
                Acting.in(web.getNativeRequest(HttpServletRequest.class))
                        .orElseThrow()
                        .actor(),
                clock.instant());
        return parameter.getParameterType() == By.class ? by : by.practitioner();
    }
}
