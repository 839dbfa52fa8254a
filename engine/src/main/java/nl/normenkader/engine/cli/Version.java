package nl.normenkader.engine.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as it stands in its jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"normenkader " + (version == null ? "(niet uit een jar)" : version)};
  }
}
