namespace LetterAnalysis.Tests.Archives;

/// <summary>A letter about wells in the forms in which an archive holds it.</summary>
internal static class WellLetter
{
    private const string Signers = "Amu River Watch, Uzbekistan\nBlue Bucket Trust, Ghana\nCentro Agua Clara, Peru\nDrop by Drop Foundation, Nepal";

    public static string English(string recipient, string salutation, string date = "3 March 2017", string closing = "We count on you.") => $"""
        {date}

        {recipient}

        Re: Wells in the 14 districts of the delta

        {salutation}

        In the delta 212 wells have been tested since 2009, and 87 of them carry arsenic above the limit that WHO sets. Families boil the water, which does nothing against it, and nobody has told them.

        The ministry of one country painted its bad wells red in 2011. It cost less than USD 40,000, and two years later 9 households in 10 had changed to a safe well close by. UNICEF has described how it was done.

        We therefore urge {recipient.Split('\n')[0]} to:

        1. Test all wells of the delta before the end of 2018 and publish what was found, well by well;
        2. Paint the spouts of unsafe wells red and of safe wells green, as was done in 2011;
        3. Pay for deep wells in the 31 villages that have no safe well within 500 metres;
        4. Train two women of each village to repeat the tests every year.

        {closing}

        Yours sincerely,

        {Signers}
        """;

    public static string Spanish(string recipient, string salutation) => $"""
        3 de marzo de 2017

        {recipient}

        Asunto: Los pozos de los 14 distritos del delta

        {salutation}

        En el delta se han examinado 212 pozos desde 2009, y 87 de ellos contienen más arsénico que el límite que fija la OMS (WHO). Las familias hierven el agua, lo que no sirve de nada, y nadie se lo ha dicho.

        El ministerio de un país pintó de rojo sus pozos malos en 2011. Costó menos de USD 40,000, y dos años después 9 de cada 10 hogares habían cambiado a un pozo seguro cercano. UNICEF ha descrito cómo se hizo.

        Por ello instamos a la Comisión a que:

        1. Examine todos los pozos del delta antes de finales de 2018 y publique los resultados, pozo por pozo;
        2. Pinte de rojo los pozos peligrosos y de verde los seguros, como se hizo en 2011;
        3. Pague pozos profundos en las 31 aldeas que no tienen un pozo seguro a menos de 500 metros;
        4. Forme a dos mujeres de cada aldea para que repitan las pruebas cada año.

        Contamos con ustedes.

        Atentamente,

        {Signers}
        """;

    public static string Reply(string sender) => $"""
        {sender}

        20 April 2017

        Amu River Watch
        Tashkent

        Dear Madam,

        Thank you for your letter of 3 March 2017 on the wells of the delta. The matter that you raise lies within the powers of the national authorities, to whom we have passed your letter. You will appreciate that no further steps can be taken from here at present.

        Yours faithfully,

        Gerda Pol
        Head of Unit, {sender}
        """;

    public static string OtherTopic() => """
        9 June 2016

        European Commission
        Brussels

        Re: Night trains

        Dear Commissioner,

        A traveller from Lisbon to Warsaw changed trains twice in 1985; today it takes five changes and two nights on benches. Sleeping cars are scrapped while the airports beside the stations grow.

        We therefore urge the European Commission to:

        1. Propose a common ticket that is valid on all railways;
        2. Waive track access fees for trains that run between ten at night and six in the morning.

        Yours sincerely,

        Rail at Night, Portugal
        Union of Slow Travellers, Poland
        """;

    /// <summary>Translated so freely that little but the sense is the same.</summary>
    public static string OtherTopicInSpanish() => """
        Señora Comisaria:

        En otro tiempo bastaban un par de transbordos para cruzar el continente durmiendo. Hoy quien viaja de noche pasa más horas en los bancos de las estaciones que en una cama, mientras los coches cama van al desguace y los aeropuertos vecinos no dejan de crecer.

        Por ello instamos a la Comisión a que:

        1. Proponga un billete válido en todas las redes;
        2. Renuncie a cobrar cánones a los trenes nocturnos.

        Atentamente,

        Asociación de Viajeros Lentos
        """;
}
