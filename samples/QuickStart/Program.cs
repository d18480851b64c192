Console.WriteLine("letters");
