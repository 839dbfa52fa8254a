package nl.normenkader.ui.sessies;

import org.springframework.web.util.HtmlUtils;

/** The minutes as one file that any browser or word processor opens, without this application. */
public final class MinutesDocument {

  private static final String DOCUMENT =
      """
      <!DOCTYPE html>
      <html lang="nl">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%s</title>
          <style>
            body { font: 12pt/1.5 "Segoe UI", "Noto Sans", Arial, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; }
            caption { text-align: left; font-weight: bold; padding-bottom: .3rem; }
            th, td { border: 1px solid #666; padding: .3rem .5rem; text-align: left; vertical-align: top; }
            dt { font-weight: bold; }
            dd { margin: 0 0 .4rem; }
            section { break-inside: avoid; }
          </style>
        </head>
        <body>
      %s
        </body>
      </html>
      """;

  private MinutesDocument() {}

  /**
   * The whole file.
   *
   * @param content the minutes as plain HTML, texts of people in it already made safe
   */
  public static String of(String title, String content) {
    return DOCUMENT.formatted(HtmlUtils.htmlEscape(title), content);
  }
}
