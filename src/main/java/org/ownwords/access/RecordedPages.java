package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Sent;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.RedirectView;

/// When a form was accepted and leads to a page of what it is about, the address says which row was
/// recorded, so that the page can say it to whoever sent the form. Forms and handlers do nothing for this:
/// a form's id is the id of its row.
@Configuration
class RecordedPages implements WebMvcConfigurer, HandlerInterceptor {

    static final String PARAMETER = "recorded";

    private static final Pattern SAYS_IT = Pattern.compile(
            "/(cases|people)/[0-9a-f-]{36}|/cases/[0-9a-f-]{36}/(plan|episodes|documents|documents/given/[0-9a-f-]{36})"
                    + "|/people/[0-9a-f-]{36}/profile|/quality/(returned|groups)|/quality/[a-z]+/[0-9a-z-]+(/report)?|/interviews"
                    + "|/adult-reviews(/referrals/[0-9a-f-]{36})?|/board/(work/[a-z]+/[0-9a-f-]{36}|annual-reports/[0-9-]{7})"
                    + "|/learning/[a-z]+/[0-9a-f-]{36}|/workshops/[0-9a-f-]{36}|/surveys/((rounds/)?[0-9a-f-]{36}|figures)|/self-assessments/(frameworks/)?[0-9a-f-]{36}"
                    + "|/settings/[a-z0-9./-]+|/returns/sent/[0-9a-f-]{36}");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null
                && answer.getView() instanceof RedirectView view
                && view.getUrl() != null
                && SAYS_IT.matcher(view.getUrl()).matches()) {
            var sent = Sent.in(request);
            if (sent.hasId()) {
                view.setUrl(view.getUrl() + "?" + PARAMETER + "=" + sent.id());
            }
        }
    }
}
