package org.ownwords.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/// Sessions in the database, for every node (decision 0039).
@Configuration(proxyBeanMethods = false)
class SessionWiring {

    private static final Logger LOG = LoggerFactory.getLogger(SessionWiring.class);

    /// What a session may hold: anything else that is found in one is not read. What a provider says of
    /// itself, which is kept with its tokens, is made of the maps of the library that reads it.
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxdepth=40;org.ownwords.**;org.springframework.security.**;com.nimbusds.jose.shaded.gson.internal.*;"
                    + "com.nimbusds.oauth2.sdk.util.*;net.minidev.json.*;java.lang.*;java.util.*;java.util.concurrent.*;"
                    + "java.time.*;java.net.*;java.math.*;!*");

    private static ObjectInputFilter.Status check(ObjectInputFilter.FilterInfo found) {
        var status = OURS.checkInput(found);
        if (status == ObjectInputFilter.Status.REJECTED) {
            LOG.warn("A session holds {}, which none of ours does", found.serialClass());
        }
        return status;
    }

    /// A session that another version of Ownwords has written and this one cannot read is as if it had ended.
    @Bean
    static GenericConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, new Reading());
        return conversions;
    }

    private static final class Reading implements Converter<byte[], @Nullable Object> {
        @Override
        public @Nullable Object convert(byte[] written) {
            try (var in = new ObjectInputStream(new ByteArrayInputStream(written))) {
                in.setObjectInputFilter(SessionWiring::check);
                return in.readObject();
            } catch (IOException | ClassNotFoundException e) {
                LOG.warn("Part of a session cannot be read: its owner will have to sign in again", e);
                return null;
            }
        }
    }

    /// Two requests of one session at once do not stand in each other's way.
    @Bean
    static PostgreSqlJdbcIndexedSessionRepositoryCustomizer together() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /// When a session was last used is written once a minute, and not at each request: that is a commit, and a commit
    /// waits for the disk. A session may so end up to a minute early.
    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writtenOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery("""
                with used (session_id, at, interval, expiry, whose, id) as
                     (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::text, ?::char(36)))
                update spring_session s
                   set session_id = u.session_id, last_access_time = u.at, max_inactive_interval = u.interval,
                       expiry_time = u.expiry, principal_name = u.whose
                  from used u
                 where s.primary_id = u.id
                   and (u.at >= s.last_access_time + 60000
                        or s.session_id <> u.session_id
                        or s.max_inactive_interval <> u.interval
                        or s.principal_name is distinct from u.whose)
                """);
    }

    /// The cookie has the name of the session as it is. A name that is none is never looked up in bytes.
    @Bean
    static DefaultCookieSerializerCustomizer plainCookies() {
        return cookies -> cookies.setUseBase64Encoding(false);
    }
}
