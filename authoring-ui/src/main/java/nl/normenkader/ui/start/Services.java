package nl.normenkader.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.normenkader.engine.lock.SigningKey;
import nl.normenkader.profiles.approval.Approvals;
import nl.normenkader.profiles.approval.Proofs;
import nl.normenkader.profiles.approval.ReadinessCheck;
import nl.normenkader.profiles.approval.Remarks;
import nl.normenkader.profiles.audit.AuditLog;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.bundle.Bundles;
import nl.normenkader.profiles.bundle.MotivationTable;
import nl.normenkader.profiles.postgres.PrincipalContext;
import nl.normenkader.profiles.publication.ChainCheck;
import nl.normenkader.profiles.publication.Computations;
import nl.normenkader.profiles.publication.Configurations;
import nl.normenkader.profiles.publication.Publication;
import nl.normenkader.profiles.session.Agenda;
import nl.normenkader.profiles.session.Origins;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.session.Sharing;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.workspace.Branches;
import nl.normenkader.profiles.workspace.LicensedBases;
import nl.normenkader.profiles.workspace.Rebases;
import nl.normenkader.profiles.workspace.Regios;
import nl.normenkader.profiles.workspace.TailoringReader;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.profiles.workspace.Versions;
import nl.normenkader.ui.shell.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The services of the modules below, which know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class Services {

  /** Its days are those of the database: both begin where the gemeenten are. */
  @Bean
  Clock clock() {
    return Clock.system(Dates.ZONE);
  }

  @Bean
  ProfilesStore profilesStore(PrincipalContext context) {
    return new ProfilesStore(context);
  }

  @Bean
  LicensedBases licensedBases(ProfilesStore store) {
    return new LicensedBases(store);
  }

  @Bean
  BaseCatalogue baseCatalogue(LicensedBases licensed) {
    return BaseCatalogue.shippedAnd(licensed);
  }

  @Bean
  TailoringReader tailoringReader(ProfilesStore store, BaseCatalogue bases, Clock clock) {
    return new TailoringReader(store, bases, clock);
  }

  @Bean
  Tailorings tailorings(ProfilesStore store, BaseCatalogue bases, TailoringReader reader) {
    return new Tailorings(store, bases, reader);
  }

  @Bean
  Regios regios(ProfilesStore store) {
    return new Regios(store);
  }

  @Bean
  Versions versions(ProfilesStore store, TailoringReader reader) {
    return new Versions(store, reader);
  }

  @Bean
  Rebases rebases(ProfilesStore store, TailoringReader reader) {
    return new Rebases(store, reader);
  }

  @Bean
  Branches branches(ProfilesStore store, TailoringReader reader) {
    return new Branches(store, reader);
  }

  @Bean
  Bundles bundles(ProfilesStore store, TailoringReader reader) {
    return new Bundles(store, reader);
  }

  @Bean
  MotivationTable motivationTable(ProfilesStore store, TailoringReader reader) {
    return new MotivationTable(store, reader);
  }

  @Bean
  Remarks remarks(ProfilesStore store, TailoringReader reader) {
    return new Remarks(store, reader);
  }

  @Bean
  AuditLog auditLog(ProfilesStore store, TailoringReader reader) {
    return new AuditLog(store, reader, Dates.ZONE);
  }

  @Bean
  ChainCheck chainCheck(ProfilesStore store) {
    return new ChainCheck(store, Dates.ZONE);
  }

  @Bean
  Proofs proofs() {
    return new Proofs();
  }

  @Bean
  ReadinessCheck readinessCheck(ProfilesStore store, TailoringReader reader, Proofs proofs) {
    return new ReadinessCheck(store, reader, proofs);
  }

  @Bean
  Approvals approvals(ProfilesStore store, TailoringReader reader, ReadinessCheck check) {
    return new Approvals(store, reader, check);
  }

  @Bean
  Sessions sessions(ProfilesStore store, TailoringReader reader) {
    return new Sessions(store, reader);
  }

  @Bean
  Agenda agenda(ProfilesStore store, TailoringReader reader, Sessions sessions) {
    return new Agenda(store, reader, sessions);
  }

  @Bean
  Sharing sharing(ProfilesStore store, TailoringReader reader) {
    return new Sharing(store, reader);
  }

  @Bean
  Origins origins(ProfilesStore store, TailoringReader reader, Sessions sessions) {
    return new Origins(store, reader, sessions);
  }

  @Bean
  Publication publication(
      ProfilesStore store,
      TailoringReader reader,
      ReadinessCheck check,
      SigningKey key,
      Clock clock) {
    return new Publication(store, reader, check, key, clock);
  }

  @Bean
  Configurations configurations(ProfilesStore store) {
    return new Configurations(store);
  }

  @Bean
  Computations computations(Configurations configurations) {
    return new Computations(configurations);
  }

  /** One key per installation, beside the database and never in it. */
  @Bean
  SigningKey signingKey(InstallationSettings settings) throws IOException {
    Path file = settings.directory().resolve("ondertekening.pem");
    if (Files.exists(file)) {
      return SigningKey.load(file);
    }
    Files.createDirectories(settings.directory());
    SigningKey key = SigningKey.create();
    key.save(file);
    return key;
  }
}
